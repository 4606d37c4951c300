package org.walnut.figure.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.DeskDigest;

/** Whether a person wants the message of the morning. */
@Controller
class DigestPages {

  private final DeskDigest digest;

  DigestPages(DeskDigest digest) {
    this.digest = digest;
  }

  @GetMapping("/my/digest")
  @Needs(Act.SEE_DESK)
  String show(Person me, Model model) {
    model.addAttribute("wanted", digest.wanted(me));
    return "figure/digest";
  }

  @PostMapping("/my/digest")
  @Needs(Act.SEE_DESK)
  String want(
      @RequestParam(defaultValue = "false") boolean wanted, Person me, RedirectAttributes flash) {
    digest.want(wanted, me);
    flash.addFlashAttribute("notice", wanted ? t("figure.digest.on") : t("figure.digest.off"));
    return "redirect:/my/digest";
  }
}

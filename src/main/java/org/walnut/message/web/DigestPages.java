package org.walnut.message.web;

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
import org.walnut.message.MorningDigest;

/** Whether a person wants the message of the morning. */
@Controller
class DigestPages {

  private final MorningDigest digest;

  DigestPages(MorningDigest digest) {
    this.digest = digest;
  }

  @GetMapping("/my/digest")
  @Needs(Act.SEE_DESK)
  String show(Person me, Model model) {
    model.addAttribute("wanted", digest.wanted(me));
    return "message/digest";
  }

  @PostMapping("/my/digest")
  @Needs(Act.SEE_DESK)
  String want(
      @RequestParam(defaultValue = "false") boolean wanted, Person me, RedirectAttributes flash) {
    digest.want(wanted, me);
    flash.addFlashAttribute("notice", wanted ? t("message.digest.on") : t("message.digest.off"));
    return "redirect:/my/digest";
  }
}

package org.walnut.message.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.message.DigestWay;
import org.walnut.message.MorningDigest;
import org.walnut.web.Input;
import org.walnut.web.Show;

/** Whether a person wants the message of the morning, and where. */
@Controller
class DigestPages {

  /** What somebody chose. */
  record DigestWish(DigestWay way) {}

  private final MorningDigest digest;

  DigestPages(MorningDigest digest) {
    this.digest = digest;
  }

  @GetMapping("/my/digest")
  @Needs(Act.SEE_DESK)
  String show(Person me, Model model) {
    return show(Input.of(Map.of("way", digest.way(me).name())), me, model);
  }

  @PostMapping("/my/digest")
  @Needs(Act.SEE_DESK)
  String choose(Input input, Person me, Model model, RedirectAttributes flash) {
    return input.tried(
        typed -> {
          var way = typed.as(DigestWish.class).way();
          digest.choose(way, me);
          flash.addFlashAttribute("notice", t("message.digest.chosen." + way));
          return "redirect:/my/digest";
        },
        wrong -> show(wrong, me, model));
  }

  private String show(Input input, Person me, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("phone", digest.phone(me).map(Show::phone).orElse(""));
    return "message/digest";
  }
}

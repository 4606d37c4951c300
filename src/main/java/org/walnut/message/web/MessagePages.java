package org.walnut.message.web;

import static org.walnut.web.Words.t;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.message.Channel;
import org.walnut.message.Slips;
import org.walnut.web.Cursor;

/** Every message of the county, and what became of each. */
@Controller
@RequestMapping("/messages")
class MessagePages {

  private final MessageScreens screens;
  private final Slips slips;

  MessagePages(MessageScreens screens, Slips slips) {
    this.screens = screens;
    this.slips = slips;
  }

  @GetMapping
  @Needs(Act.READ_MESSAGES)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Channel channel,
      Cursor cursor,
      Person me,
      Model model) {
    var chosen = Optional.ofNullable(channel).map(Enum::name).orElse("");
    model.addAttribute("messages", screens.list(q.strip(), chosen, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("channel", chosen);
    model.addAttribute("maySend", me.may(Act.SEND_MESSAGES));
    return "message/list";
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_MESSAGES)
  String show(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("details", screens.details(id, me));
    model.addAttribute("maySend", me.may(Act.SEND_MESSAGES));
    model.addAttribute("mayPrint", me.may(Act.PRINT_SLIPS));
    return "message/show";
  }

  @PostMapping("/{id}/sending")
  @Needs(Act.SEND_MESSAGES)
  String sendAgain(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    slips.sendAgain(id, me);
    flash.addFlashAttribute("notice", t("message.again.done"));
    return "redirect:/messages/" + id;
  }

  @PostMapping("/{id}/slip")
  @Needs(Act.SEND_MESSAGES)
  String printInstead(@PathVariable UUID id, Person me) {
    return "redirect:/slips/" + slips.printInstead(id, me);
  }
}

package org.walnut.message.web;

import static org.walnut.web.Words.t;

import java.util.List;
import java.util.UUID;
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
import org.walnut.message.Slips;
import org.walnut.shared.NotFound;

/** The slips that wait for paper: one by one, or a village's whole heap. */
@Controller
@RequestMapping("/slips")
class SlipPages {

  private final SlipScreens slips;
  private final MessageScreens messages;
  private final HeapNames names;
  private final Slips counter;

  SlipPages(SlipScreens slips, MessageScreens messages, HeapNames names, Slips counter) {
    this.slips = slips;
    this.messages = messages;
    this.names = names;
    this.counter = counter;
  }

  @GetMapping
  @Needs(Act.PRINT_SLIPS)
  String list(@RequestParam(defaultValue = "") String village, Person me, Model model) {
    model.addAttribute("heaps", names.rows(slips.heaps(me)));
    model.addAttribute("slips", slips.waiting(village, me));
    model.addAttribute("village", village);
    return "message/slips";
  }

  @GetMapping("/heap")
  @Needs(Act.PRINT_SLIPS)
  String heap(@RequestParam(defaultValue = "") String village, Person me, Model model) {
    model.addAttribute("slips", slips.waiting(village, me));
    model.addAttribute("village", village);
    return "message/heap";
  }

  @PostMapping("/printing")
  @Needs(Act.PRINT_SLIPS)
  String printed(@RequestParam List<UUID> slip, Person me, RedirectAttributes flash) {
    counter.printedAll(slip, me);
    flash.addFlashAttribute("notice", t("message.slips.done", slip.size()));
    return "redirect:/slips";
  }

  @GetMapping("/{id}")
  @Needs(Act.PRINT_SLIPS)
  String slip(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("message", message(id, me));
    return "message/slip";
  }

  /** The same in letters that old eyes can read, and read aloud. */
  @GetMapping("/{id}/large")
  @Needs(Act.PRINT_SLIPS)
  String large(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("message", message(id, me));
    return "message/large";
  }

  @PostMapping("/{id}/printing")
  @Needs(Act.PRINT_SLIPS)
  String printed(@PathVariable UUID id, Person me) {
    counter.printed(id, me);
    return "redirect:/slips/" + id;
  }

  /** Who prints slips sees slips; what went to a phone is for those who read messages. */
  private MessageRow message(UUID id, Person me) {
    var message = messages.show(id, me);
    if (!message.onPaper() && !me.may(Act.READ_MESSAGES)) {
      throw new NotFound("message.kind", id);
    }
    return message;
  }
}

package org.walnut.figure.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.message.Messages;

/** The first page of everybody who works here: what waits, and the way to everything one may do. */
@Controller
class DeskPages {

  private final Desk desk;
  private final Messages messages;
  private final Clock clock;

  DeskPages(Desk desk, Messages messages, Clock clock) {
    this.desk = desk;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/desk")
  @Needs(Act.SEE_DESK)
  String desk(Person me, Model model) {
    var now = clock.instant();
    model.addAttribute(
        "cards", desk.groups(me).stream().map(group -> DeskCard.of(group, now)).toList());
    model.addAttribute("unread", messages.unread(me));
    model.addAttribute("name", me.displayName());
    return "figure/desk";
  }
}

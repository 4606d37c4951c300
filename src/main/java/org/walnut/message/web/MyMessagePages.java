package org.walnut.message.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.message.Messages;
import org.walnut.web.Cursor;

/** What the person in front of the page was told. */
@Controller
class MyMessagePages {

  private final MessageScreens screens;
  private final Messages messages;

  MyMessagePages(MessageScreens screens, Messages messages) {
    this.screens = screens;
    this.messages = messages;
  }

  @GetMapping("/my/messages")
  @SignedInOnly
  String list(Cursor cursor, Person me, Model model) {
    model.addAttribute("messages", screens.mine(me, cursor));
    return me.role().staff() ? "message/mine" : "message/mine-market";
  }

  /** Reading a message leads to what it is about. */
  @PostMapping("/my/messages/{id}/reading")
  @SignedInOnly
  String read(@PathVariable UUID id, Person me) {
    return "redirect:" + messages.read(id, me);
  }
}

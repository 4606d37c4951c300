package org.walnut.message.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.web.Cursor;

/** Every message of the county, and the slips that wait for paper. */
@Controller
class MessagePages {

  private final MessageScreens screens;
  private final Messages messages;

  MessagePages(MessageScreens screens, Messages messages) {
    this.screens = screens;
    this.messages = messages;
  }

  @GetMapping("/messages")
  @Needs(Act.READ_MESSAGES)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Channel channel,
      Cursor cursor,
      Model model) {
    var chosen = Optional.ofNullable(channel).map(Enum::name).orElse("");
    model.addAttribute("messages", screens.list(q.strip(), chosen, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("channel", chosen);
    return "message/list";
  }

  @GetMapping("/messages/{id}")
  @Needs(Act.READ_MESSAGES)
  String slip(@PathVariable UUID id, Model model) {
    model.addAttribute("message", screens.show(id));
    return "message/slip";
  }

  @PostMapping("/messages/{id}/printing")
  @Needs(Act.READ_MESSAGES)
  String printed(@PathVariable UUID id) {
    messages.printed(id);
    return "redirect:/messages/" + id;
  }
}

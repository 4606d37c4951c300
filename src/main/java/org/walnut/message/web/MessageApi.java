package org.walnut.message.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.message.Channel;
import org.walnut.message.Messages;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Messages for programs: the county's, and those of the person a program works for. */
@RestController
@RequestMapping("/api/v1")
class MessageApi {

  private final MessageScreens screens;
  private final Messages messages;

  MessageApi(MessageScreens screens, Messages messages) {
    this.screens = screens;
    this.messages = messages;
  }

  @GetMapping("/messages")
  @Needs(Act.READ_MESSAGES)
  Paged<MessageRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Channel channel,
      Cursor cursor) {
    return screens.list(q.strip(), Optional.ofNullable(channel).map(Enum::name).orElse(""), cursor);
  }

  @GetMapping("/my/messages")
  @SignedInOnly
  Paged<MessageRow> mine(Cursor cursor, Person me) {
    return screens.mine(me, cursor);
  }

  @PostMapping("/my/messages/{id}/reading")
  @SignedInOnly
  ResponseEntity<Void> read(@PathVariable UUID id, Person me) {
    messages.read(id, me);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/messages/{id}/printing")
  @Needs(Act.READ_MESSAGES)
  ResponseEntity<Void> printed(@PathVariable UUID id) {
    messages.printed(id);
    return ResponseEntity.noContent().build();
  }
}

package org.walnut.message.web;

import java.util.List;
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
import org.walnut.message.Slips;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Messages for programs: the county's, and those of the person a program works for. */
@RestController
@RequestMapping("/api/v1")
class MessageApi {

  private final MessageScreens screens;
  private final SlipScreens waiting;
  private final Messages messages;
  private final Slips slips;

  MessageApi(MessageScreens screens, SlipScreens waiting, Messages messages, Slips slips) {
    this.screens = screens;
    this.waiting = waiting;
    this.messages = messages;
    this.slips = slips;
  }

  /** The slip that was made. */
  record Slip(UUID id) {}

  @GetMapping("/messages")
  @Needs(Act.READ_MESSAGES)
  Paged<MessageRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Channel channel,
      Cursor cursor) {
    return screens.list(q.strip(), Optional.ofNullable(channel).map(Enum::name).orElse(""), cursor);
  }

  @GetMapping("/messages/{id}")
  @Needs(Act.READ_MESSAGES)
  MessageDetails show(@PathVariable UUID id, Person me) {
    return screens.details(id, me);
  }

  @PostMapping("/messages/{id}/sending")
  @Needs(Act.SEND_MESSAGES)
  ResponseEntity<Void> sendAgain(@PathVariable UUID id, Person me) {
    slips.sendAgain(id, me);
    return ResponseEntity.accepted().build();
  }

  @PostMapping("/messages/{id}/slip")
  @Needs(Act.SEND_MESSAGES)
  Slip printInstead(@PathVariable UUID id, Person me) {
    return new Slip(slips.printInstead(id, me));
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

  @GetMapping("/slips")
  @Needs(Act.PRINT_SLIPS)
  List<MessageRow> slips(@RequestParam(defaultValue = "") String village, Person me) {
    return waiting.waiting(village, me);
  }

  @PostMapping("/slips/{id}/printing")
  @Needs(Act.PRINT_SLIPS)
  ResponseEntity<Void> printed(@PathVariable UUID id, Person me) {
    slips.printed(id, me);
    return ResponseEntity.noContent().build();
  }
}

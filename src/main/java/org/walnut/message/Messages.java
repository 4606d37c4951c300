package org.walnut.message;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.figure.News;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;

/** Tells people and households what concerns them. */
@Service
public class Messages implements News {

  private final MessageStore store;
  private final Templates templates;
  private final Sending sending;
  private final Recipients recipients;
  private final Wishes wishes;
  private final Activities activities;
  private final Clock clock;

  Messages(
      MessageStore store,
      Templates templates,
      Sending sending,
      Recipients recipients,
      Wishes wishes,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.templates = templates;
    this.sending = sending;
    this.recipients = recipients;
    this.wishes = wishes;
    this.activities = activities;
    this.clock = clock;
  }

  /** Sends it in the transaction at hand; a message whose id was sent already is not sent again. */
  @Transactional
  public UUID send(NewMessage message) {
    @Nullable UUID given = message.id();
    var id = Objects.requireNonNullElseGet(given, Ids::next);
    var template = templates.required(message.kind());
    refuseOpenSecrets(message, template);
    if (store.add(id, message, template, told(message), place(message), clock.instant())) {
      begin(id, message, template.topic());
      activities.record("message.sent", "message", id, message.channel().name(), message.kind());
    }
    return id;
  }

  /** Tells a household by the way it wishes: to a phone, or on paper. */
  @Transactional
  public UUID tell(Telling telling) {
    var recipient = recipients.household(telling.household(), "");
    var wish = wishes.ofHousehold(telling.household());
    return send(
        new NewMessage(
                telling.kind(),
                wish.channel(recipient.phone()),
                RecipientKind.HOUSEHOLD,
                telling.household(),
                telling.args(),
                telling.path())
            .withId(telling.id())
            .toPhone(wish.phone(recipient.phone())));
  }

  /** How many of the person's own messages are not read yet. */
  @Override
  @Transactional(readOnly = true)
  public long unread(Person me) {
    return store.unread(me.id());
  }

  /** The person has read their own message; answers the page that it is about. */
  @Transactional
  public String read(UUID message, Person me) {
    var path =
        store.pathOf(message, me.id()).orElseThrow(() -> new NotFound("message.kind", message));
    store.outcome(message, MessageState.READ, clock.instant(), null);
    return path;
  }

  private static void refuseOpenSecrets(NewMessage message, Template template) {
    if (message.secret() != (template.topic() == Topic.CODES)) {
      throw new IllegalArgumentException(
          "a secret goes out as a code, and nothing else does: " + message.kind());
    }
  }

  private Told told(NewMessage message) {
    return Told.of(
        templates.shown(message.kind(), message.args()),
        templates.spoken(message.kind(), message.args()));
  }

  private @Nullable String place(NewMessage message) {
    return recipients
        .find(message.recipientKind(), message.recipient())
        .map(recipient -> recipient.place().value())
        .orElse(null);
  }

  private void begin(UUID id, NewMessage message, Topic topic) {
    switch (message.channel()) {
      case IN_APP -> store.outcome(id, MessageState.SENT, clock.instant(), null);
      case SMS, VOICE -> sending.begin(id, message, topic);
      // Unless it is not wanted it waits for somebody at a counter; nothing has become of it yet.
      case PRINT -> sending.printed(id, message, topic);
    }
  }
}

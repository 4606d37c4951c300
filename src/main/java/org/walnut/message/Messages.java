package org.walnut.message;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;

/** Tells people and households what concerns them. */
@Service
public class Messages {

  private final MessageStore store;
  private final Activities activities;
  private final Secrets secrets;
  private final Clock clock;

  Messages(MessageStore store, Activities activities, Secrets secrets, Clock clock) {
    this.store = store;
    this.activities = activities;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Sends it in the transaction at hand; a message whose id was sent already is not sent again. */
  @Transactional
  public UUID send(NewMessage message) {
    @Nullable UUID given = message.id();
    var id = Objects.requireNonNullElseGet(given, Ids::next);
    var text = BothLanguages.of(message.kind(), message.args().toArray());
    if (store.add(id, message, text, clock.instant())) {
      hand(id, message);
      activities.record("message.sent", "message", id, message.channel().name(), message.kind());
    }
    return id;
  }

  /** How many of the person's own messages are not read yet. */
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

  /** Somebody has printed a message for paper; printing it again does no harm. */
  @Transactional
  public void printed(UUID message) {
    if (!store.isForPaper(message)) {
      throw new NotFound("message.kind", message);
    }
    if (store.outcome(message, MessageState.SENT, clock.instant(), null)) {
      activities.record("message.printed", "message", message, Channel.PRINT.name(), null);
    }
  }

  private void hand(UUID id, NewMessage message) {
    var now = clock.instant();
    switch (message.channel()) {
      case IN_APP -> store.outcome(id, MessageState.SENT, now, null);
      case SMS -> {
        if (message.phone() == null) {
          store.outcome(id, MessageState.FAILED, now, "message.why.noPhone");
        } else {
          store.outcome(id, MessageState.SENT, now, null);
          secrets.carryAfterCommit(id, message);
        }
      }
      case PRINT -> {
        // It waits for somebody at a counter; nothing has become of it yet.
      }
    }
  }
}

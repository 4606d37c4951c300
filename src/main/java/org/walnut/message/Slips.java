package org.walnut.message;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.Word;

/** What people at a counter do about messages: print them, and help those that did not arrive. */
@Service
@Transactional
public class Slips {

  private final MessageStore store;
  private final Sending sending;
  private final Admission admission;
  private final Recipients recipients;
  private final Wishes wishes;
  private final Activities activities;
  private final Clock clock;

  Slips(
      MessageStore store,
      Sending sending,
      Admission admission,
      Recipients recipients,
      Wishes wishes,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.sending = sending;
    this.admission = admission;
    this.recipients = recipients;
    this.wishes = wishes;
    this.activities = activities;
    this.clock = clock;
  }

  /** Somebody has printed a message for paper; printing it again does no harm. */
  public void printed(UUID message, Person me) {
    var slip = required(message, me);
    if (slip.channel() != Channel.PRINT) {
      throw new NotFound("message.kind", message);
    }
    if (store.outcome(message, MessageState.SENT, clock.instant(), null)) {
      activities.record("message.printed", "message", message, slip.code(), null);
    }
  }

  /** As {@link #printed}, for a whole heap. */
  public void printedAll(Collection<UUID> messages, Person me) {
    messages.forEach(message -> printed(message, me));
  }

  /** Sends what did not arrive once more, to the phone that is known now. */
  public void sendAgain(UUID message, Person me) {
    var kept = lost(message, me);
    var phone =
        recipients
            .find(kept.recipientKind(), kept.recipient())
            .map(found -> wishes.of(kept.recipientKind(), found.id()).phone(found.phone()))
            .orElse(kept.phone());
    if (phone == null) {
      throw new Refused("message.problem.noPhone", kept.code());
    }
    admission.whyNotAgain(kept, phone).ifPresent(why -> refuse(kept, why));
    if (!sending.again(kept, phone)) {
      throw new Refused("message.problem.onItsWay", kept.code());
    }
    activities.record("message.sentAgain", "message", message, kept.code(), null);
  }

  /** Puts what did not arrive on paper; answers the slip, the same one when asked again. */
  public UUID printInstead(UUID message, Person me) {
    var kept = required(message, me);
    var slip = Ids.from("slip of " + message);
    if (store.find(slip, me.scope().divisionPrefix()).isEmpty()) {
      lost(message, me);
      admission
          .notWished(kept.recipientKind(), kept.recipient(), kept.topic(), Channel.PRINT)
          .ifPresent(why -> refuse(kept, why));
      var now = clock.instant();
      store.onPaper(slip, message, now);
      store.outcome(message, MessageState.SUPPRESSED, now, "message.why.onPaper");
      activities.record("message.putOnPaper", "message", message, kept.code(), null);
    }
    return slip;
  }

  private static void refuse(Kept message, String why) {
    throw new Refused("message.problem.notWanted", message.code(), new Word(why));
  }

  private Kept lost(UUID message, Person me) {
    var kept = required(message, me);
    if (!kept.mayGoAgain()) {
      throw new Refused("message.problem.notLost", kept.code(), kept.state());
    }
    return kept;
  }

  private Kept required(UUID message, Person me) {
    return store
        .find(message, me.scope().divisionPrefix())
        .orElseThrow(() -> new NotFound("message.kind", message));
  }
}

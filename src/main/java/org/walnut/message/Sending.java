package org.walnut.message;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.walnut.shared.Ids;

/** Sets a message on its way to a phone, within the transaction that writes it. */
@Component
class Sending {

  private final ErrandStore errands;
  private final MessageStore messages;
  private final Templates templates;
  private final Admission admission;
  private final Wishes wishes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Sending(
      ErrandStore errands,
      MessageStore messages,
      Templates templates,
      Admission admission,
      Wishes wishes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.errands = errands;
    this.messages = messages;
    this.templates = templates;
    this.admission = admission;
    this.wishes = wishes;
    this.events = events;
    this.clock = clock;
  }

  void begin(UUID id, NewMessage message, Topic topic) {
    var phone = message.phone();
    if (phone == null) {
      messages.outcome(id, MessageState.FAILED, clock.instant(), "message.why.noPhone");
      return;
    }
    var whyNot = admission.whyNot(message, topic, phone);
    if (whyNot.isPresent()) {
      messages.outcome(id, MessageState.SUPPRESSED, clock.instant(), whyNot.get());
    } else {
      var language = language(message);
      var full =
          message.secret() ? templates.full(message.kind(), message.args()).in(language) : null;
      open(new ErrandStore.Opening(id, id, language, full, null, message.until()), topic);
    }
  }

  /** A slip that its receiver does not want is not printed. */
  void printed(UUID id, NewMessage message, Topic topic) {
    admission
        .notWished(message.recipientKind(), message.recipient(), topic, message.channel())
        .ifPresent(why -> messages.outcome(id, MessageState.SUPPRESSED, clock.instant(), why));
  }

  /** Under a new number, to the phone that is known now; false when it is on its way already. */
  boolean again(Kept message, @Nullable String phone) {
    var language = wishes.of(message.recipientKind(), message.recipient()).language();
    messages.outcome(message.id(), MessageState.WAITING, clock.instant(), "message.why.again");
    return open(
        new ErrandStore.Opening(message.id(), Ids.next(), language, null, phone, null),
        message.topic());
  }

  private boolean open(ErrandStore.Opening opening, Topic topic) {
    var now = clock.instant();
    var due = admission.due(topic, now);
    if (!errands.open(opening, now, due)) {
      return false;
    }
    if (due.isAfter(now)) {
      messages.outcome(opening.message(), MessageState.WAITING, now, "message.why.quiet");
    } else {
      events.publishEvent(new MessageWaits(opening.message()));
    }
    return true;
  }

  private Locale language(NewMessage message) {
    @Nullable Locale wished = message.language();
    return wished == null
        ? wishes.of(message.recipientKind(), message.recipient()).language()
        : wished;
  }
}

package org.walnut.message;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets a message on its way to a phone. */
@Component
class Sending {

  private final ErrandStore errands;
  private final Templates templates;
  private final ApplicationEventPublisher events;

  Sending(ErrandStore errands, Templates templates, ApplicationEventPublisher events) {
    this.errands = errands;
    this.templates = templates;
    this.events = events;
  }

  /** Within the transaction that writes the message; it leaves after that. */
  void begin(UUID id, NewMessage message, Instant now) {
    @Nullable Locale wished = message.language();
    var language = Objects.requireNonNullElse(wished, Locale.CHINESE);
    var full =
        message.secret() ? templates.full(message.kind(), message.args()).in(language) : null;
    errands.open(id, id, language.getLanguage(), full, now, now, message.until());
    events.publishEvent(new MessageWaits(id));
  }
}

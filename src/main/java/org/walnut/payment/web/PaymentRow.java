package org.walnut.payment.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.payment.PaymentState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A payment in the console's list. */
public record PaymentRow(
    UUID id,
    String code,
    String description,
    String amount,
    String refunded,
    PaymentState state,
    Instant requestedAt) {

  public String path() {
    return "/payments/" + id;
  }

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return Tones.of(state);
  }

  public String when() {
    return Show.time(requestedAt);
  }
}

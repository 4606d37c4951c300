package org.walnut.project.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.project.PaymentState;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A payment asked for, and what became of it. */
public record PaymentRow(
    UUID id,
    int milestoneNo,
    Money amount,
    String invoiceNo,
    PaymentState state,
    UUID askedBy,
    String askedLogin,
    Instant askedAt,
    @Nullable String decidedLogin,
    @Nullable String why) {

  public String amountYuan() {
    return Show.yuan(amount);
  }

  public String stateName() {
    return Words.label(state);
  }

  public String tone() {
    return switch (state) {
      case ASKED -> "warn";
      case PAID -> "good";
      case REFUSED -> "bad";
    };
  }

  public boolean waits() {
    return state == PaymentState.ASKED;
  }

  public String when() {
    return Show.time(askedAt);
  }
}

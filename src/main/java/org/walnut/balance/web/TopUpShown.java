package org.walnut.balance.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.balance.TopUp;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentCard;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * A top-up as its buyer sees it.
 *
 * @param payPath where it is paid
 */
public record TopUpShown(
    UUID id,
    String code,
    Money amount,
    Instant askedAt,
    TopUpState state,
    PayWay way,
    String payPath) {

  static TopUpShown of(TopUp topUp, PaymentCard payment) {
    return new TopUpShown(
        topUp.id(),
        topUp.code(),
        topUp.amount(),
        topUp.askedAt(),
        TopUpState.of(topUp, payment.state()),
        payment.way(),
        payment.path());
  }

  public boolean waiting() {
    return state == TopUpState.WAITING;
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String when() {
    return Show.time(askedAt);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String wayText() {
    return Words.label(way);
  }

  public String tone() {
    return switch (state) {
      case WAITING -> "warn";
      case CREDITED -> "good";
      case RETURNED, ENDED -> "quiet";
    };
  }
}

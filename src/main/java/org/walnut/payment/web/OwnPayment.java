package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payment.PaymentCard;
import org.walnut.payment.PaymentState;
import org.walnut.web.Show;

/** A payment as its payer sees it. */
public record OwnPayment(
    UUID id,
    String code,
    String description,
    String amount,
    PaymentState state,
    @Nullable String why,
    @Nullable String cashierUrl,
    String returnPath) {

  static OwnPayment of(PaymentCard card) {
    return new OwnPayment(
        card.id(),
        card.code(),
        card.description(),
        Show.yuan(card.amount()),
        card.state(),
        card.why(),
        card.cashierUrl(),
        card.returnPath());
  }

  public String path() {
    return "/pay/" + id;
  }

  public String statePath() {
    return path() + "/state";
  }

  public boolean created() {
    return state == PaymentState.CREATED;
  }

  public boolean pending() {
    return state == PaymentState.PENDING;
  }

  public boolean paid() {
    return state == PaymentState.PAID;
  }

  public boolean open() {
    return state.open();
  }

  public String whyText() {
    return why == null ? "" : t(why);
  }
}

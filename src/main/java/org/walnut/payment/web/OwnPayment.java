package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentCard;
import org.walnut.payment.PaymentState;
import org.walnut.web.Show;

/** A payment as its payer sees it. */
public record OwnPayment(
    UUID id,
    String code,
    PayWay way,
    String description,
    String amount,
    PaymentState state,
    @Nullable String why,
    @Nullable String cashierUrl,
    @Nullable String payCode,
    String returnPath) {

  static OwnPayment of(PaymentCard card) {
    return new OwnPayment(
        card.id(),
        card.code(),
        card.way(),
        card.description(),
        Show.yuan(card.amount()),
        card.state(),
        card.why(),
        card.cashierUrl(),
        card.payCode(),
        card.returnPath());
  }

  public String path() {
    return "/pay/" + id;
  }

  public String wayPath() {
    return path() + "/way";
  }

  /**
   * Where a payer goes who sees the code on the very device that is to pay; null: only by scanning.
   */
  public @Nullable String codeLink() {
    return payCode != null && payCode.startsWith("http") ? payCode : null;
  }

  public String statePath() {
    return path() + "/state";
  }

  public boolean created() {
    return state == PaymentState.CREATED || state == PaymentState.UNKNOWN;
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

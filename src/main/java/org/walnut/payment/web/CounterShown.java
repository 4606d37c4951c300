package org.walnut.payment.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentCard;
import org.walnut.shared.Money;
import org.walnut.web.CapitalMoney;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * A payment as it is seen at the counter and by who comes to it.
 *
 * @param until when the time to pay is over
 * @param takes whether the counter takes cash for it
 */
public record CounterShown(
    UUID id,
    String code,
    String description,
    Money amount,
    String stateText,
    String tone,
    String wayText,
    Instant until,
    boolean takes) {

  static CounterShown of(PaymentCard card, Instant until) {
    return new CounterShown(
        card.id(),
        card.code(),
        card.description(),
        card.amount(),
        Words.label(card.state()),
        Tones.of(card.state()),
        Words.label(card.way()),
        until,
        waits(card));
  }

  static boolean waits(PaymentCard card) {
    return card.way() == PayWay.CASH && card.state().open();
  }

  public String amountText() {
    return Show.yuan(amount);
  }

  public String capitals() {
    return CapitalMoney.of(amount);
  }

  public String untilText() {
    return Show.time(until);
  }

  public String action() {
    return "/payments/" + id + "/cash";
  }

  public String path() {
    return "/payments/" + id;
  }
}

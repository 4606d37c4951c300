package org.walnut.reconciliation.web;

import org.walnut.payment.PaymentCard;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** The payment for which the reference of a difference was given. */
public record KnownPayment(String code, String path, String state, String amount) {

  static KnownPayment of(PaymentCard card) {
    return new KnownPayment(
        card.code(), "/payments/" + card.id(), Words.label(card.state()), Show.yuan(card.amount()));
  }
}

package org.walnut.payment.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.payment.BalancePayments;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentState;

/** Puts together what a payer confirms, and pays; nothing when it is not paid by that. */
@Component
class BalanceSlips {

  private final PayerScreens screens;
  private final BalancePayments payments;

  BalanceSlips(PayerScreens screens, BalancePayments payments) {
    this.screens = screens;
    this.payments = payments;
  }

  Optional<BalanceSlip> of(UUID id, Person me) {
    var card = screens.payable(id, me);
    return card.way() == PayWay.BALANCE && card.state() == PaymentState.PENDING
        ? Optional.of(BalanceSlip.of(card, payments.available(card)))
        : Optional.empty();
  }

  /** Nobody pays with what another has put by. */
  void pay(UUID id, Person me) {
    payments.pay(screens.payable(id, me).id());
  }
}

package org.walnut.payment.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.payment.PayTimes;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentState;
import org.walnut.payment.TransferAccounts;

/** Puts together what a payer needs to send money; nothing when it is not paid by that. */
@Component
class TransferSlips {

  private final PayerScreens screens;
  private final TransferAccounts accounts;
  private final PayTimes times;

  TransferSlips(PayerScreens screens, TransferAccounts accounts, PayTimes times) {
    this.screens = screens;
    this.accounts = accounts;
    this.times = times;
  }

  Optional<TransferSlip> of(UUID id, Person me) {
    var card = screens.visible(id, me);
    var reference = card.payCode();
    if (card.way() != PayWay.BANK_TRANSFER
        || card.state() != PaymentState.PENDING
        || reference == null) {
      return Optional.empty();
    }
    return accounts
        .current()
        .map(account ->
            new TransferSlip(
                id,
                card.code(),
                card.description(),
                account,
                card.amount(),
                reference,
                times.until(card)));
  }
}

package org.walnut.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;

/**
 * Takes money that came a second time into the books, for it is here, and out of them when it has
 * gone back.
 */
@Service
@Transactional
class SecondPaymentLife {

  private static final Logger log = LoggerFactory.getLogger(SecondPaymentLife.class);

  private final SecondPaymentStore store;
  private final Ledger ledger;
  private final Activities activities;
  private final Clock clock;

  SecondPaymentLife(SecondPaymentStore store, Ledger ledger, Activities activities, Clock clock) {
    this.store = store;
    this.ledger = ledger;
    this.activities = activities;
    this.clock = clock;
  }

  void came(PaymentCard payment, Received by, LocalDate on) {
    if (store.insert(payment.id(), by, clock.instant())) {
      var transfer = new Transfer(by.way().clearing(null), AccountRef.buyers(), by.amount());
      var cause = "payment-again:" + payment.id() + ":" + SecondPayment.id(payment.id(), by);
      post(cause, on, "payment.memo.again", payment.id(), transfer);
      var ways = payment.way() + " / " + by.way() + " " + by.ref();
      activities.record("payment.paidTwice", "payment", payment.id(), payment.code(), ways);
      log.warn("payment {} was paid by {} and by {}", payment.code(), payment.way(), by.way());
    }
  }

  void wentBack(SecondPayment second, String code) {
    wentBack(second, code, new Days(clock).today());
  }

  void wentBack(SecondPayment second, String code, LocalDate on) {
    if (store.returned(second.id(), clock.instant())) {
      var transfer =
          new Transfer(AccountRef.buyers(), second.way().clearing(null), second.amount());
      var cause = "payment-again-back:" + second.id();
      var day = ledger.openDay(on);
      post(cause, day, "payment.memo.againBack", second.payment(), transfer);
      activities.record(
          "payment.secondReturned", "payment", second.payment(), code, second.way().name());
    }
  }

  @Transactional(readOnly = true)
  Optional<SecondPayment> find(UUID id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  List<SecondPayment> of(UUID payment) {
    return store.of(payment);
  }

  private void post(String cause, LocalDate on, String memo, UUID payment, Transfer transfer) {
    ledger.post(new Posting(cause, on, memo, "/payments/" + payment, List.of(transfer)));
  }
}

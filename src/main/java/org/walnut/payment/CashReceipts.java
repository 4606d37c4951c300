package org.walnut.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.ShortCode;

/**
 * Takes cash at the counter for payments that wait for it: exactly what is owed, once, with a
 * receipt that the payer signs. What was taken wrongly goes back as any refund by hand does.
 */
@Service
@Transactional
public class CashReceipts {

  private static final Logger log = LoggerFactory.getLogger(CashReceipts.class);

  private final CashReceiptStore store;
  private final PaymentStore payments;
  private final PaymentLife life;
  private final Activities activities;
  private final Clock clock;

  CashReceipts(
      CashReceiptStore store,
      PaymentStore payments,
      PaymentLife life,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.payments = payments;
    this.life = life;
    this.activities = activities;
    this.clock = clock;
  }

  /** The payment with this code, whatever its way and state; empty when no code is in the text. */
  @Transactional(readOnly = true)
  public Optional<PaymentCard> named(String text) {
    return ShortCode.read(text).flatMap(payments::byCode);
  }

  /** Answers the receipt; asked again with its id, the one written then. */
  public UUID take(UUID id, NewCashTaking taking, Person me) {
    var payment = payments.lock(id).orElseThrow(() -> new NotFound("payment.kind", id));
    @Nullable UUID given = taking.id();
    var receipt = Objects.requireNonNullElseGet(given, Ids::next);
    var before = store.find(receipt);
    if (before.isPresent()) {
      return same(before.get(), payment, taking);
    }
    if (payment.way() != PayWay.CASH || !payment.state().open()) {
      throw new Refused("payment.problem.notForCounter", payment.code(), payment.state());
    }
    if (!taking.amount().equals(payment.amount())) {
      throw InvalidInput.at("amount", "payment.fault.counted", payment.amount(), taking.amount());
    }
    var code = ShortCode.of("CR", receipt);
    var now = clock.instant();
    life.received(
        payment,
        new Received(PayWay.CASH, payment.attempt(), taking.amount(), code),
        new Days(clock).today());
    store.insert(receipt, code, payment, me, now);
    activities.record("payment.cashTaken", "payment", id, payment.code(), code);
    log.info(
        "cash taken for payment {}, {} yuan, receipt {}", payment.code(), taking.amount(), code);
    return receipt;
  }

  /** The payer has signed the paper; said again, the first time stands. */
  public void sign(UUID id, @Nullable UUID slip) {
    var receipt = receipt(id);
    if (store.sign(id, slip, clock.instant())) {
      activities.record(
          "payment.receiptSigned", "payment", receipt.payment(), receipt.code(), null);
    }
  }

  @Transactional(readOnly = true)
  public CashReceipt receipt(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound("payment.receipt", id));
  }

  /**
   * Newest first.
   *
   * @param q the code of a receipt or of a payment, or empty for all
   * @param before when the last one seen was taken, with its {@code id}; null from the beginning
   */
  @Transactional(readOnly = true)
  public List<CashReceipt> list(String q, @Nullable Instant before, @Nullable UUID id, int most) {
    return store.list(q, before, id, most);
  }

  private static UUID same(CashReceipt there, PaymentCard payment, NewCashTaking taking) {
    if (!there.payment().equals(payment.id()) || !there.amount().equals(taking.amount())) {
      throw new Refused("payment.problem.otherReceipt", there.code());
    }
    return there.id();
  }
}

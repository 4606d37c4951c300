package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Verification;
import org.walnut.house.InCheng;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

/** Buyers pay, decline and get money back at the sandbox, over real HTTP. */
@PaymentTest
class PayingTests {

  @LocalServerPort int port;
  @Autowired Payments payments;
  @Autowired Refunds refunds;
  @Autowired PaymentErrands errands;
  @Autowired PaymentRound round;
  @Autowired Ledger ledger;
  @Autowired Facts facts;
  @Autowired Watch watch;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private Counter counter;
  private Money before;

  @BeforeEach
  void open() {
    counter = new Counter(port, watch);
    before = ledger.balance(AccountRef.buyers());
  }

  @Test
  void a_payment_is_made_known_after_commit_and_then_has_a_cashier() {
    var payment = pending(5_800);

    assertThat(payments.card(payment).cashierUrl())
        .isEqualTo("/sandbox/pay/621221/cashier/" + payment);
  }

  @Test
  void a_paid_payment_is_in_the_books_and_told_to_the_others() throws Exception {
    var payment = pending(5_800);
    counter.decide(payment, "PAY");

    until(payment, PaymentState.PAID);
    assertThat(received()).isEqualTo(new Money(5_800));
    assertThat(times(payment)).isEqualTo(1);
    assertThat(ledger.posted("payment:" + payment)).isTrue();
    booksHold();
  }

  @Test
  void a_payment_told_twice_is_posted_once() throws Exception {
    var payment = pending(5_800);
    counter.decide(payment, "PAY_TOLD_TWICE");

    until(payment, PaymentState.PAID);
    eventually(() -> noticeTimes(payment) == 2);
    assertThat(received()).isEqualTo(new Money(5_800));
    assertThat(times(payment)).isEqualTo(1);
  }

  @Test
  void a_notice_may_come_late() throws Exception {
    var payment = pending(5_800);
    counter.decide(payment, "PAY_TOLD_LATE");

    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PENDING);
    until(payment, PaymentState.PAID);
  }

  @Test
  void a_declined_payment_fails_and_nothing_is_posted() throws Exception {
    var payment = pending(5_800);
    counter.decide(payment, "DECLINE");

    until(payment, PaymentState.FAILED);
    assertThat(received()).isEqualTo(Money.ZERO);
    assertThat(facts.of(PaymentFailed.class))
        .filteredOn(event -> event.payment().equals(payment))
        .extracting(PaymentFailed::why)
        .containsExactly("payment.why.declined");
  }

  @Test
  void a_payment_told_wrongly_is_suspect_until_the_payment_service_is_asked() throws Exception {
    var payment = pending(5_800);
    counter.decide(payment, "PAY_TOLD_WRONG");

    until(payment, PaymentState.SUSPECT);
    assertThat(received()).isEqualTo(Money.ZERO);

    assertThat(errands.query(payment)).isTrue();
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PAID);
    assertThat(received()).isEqualTo(new Money(5_800));
  }

  @Test
  void a_payment_never_told_is_found_by_asking() throws Exception {
    var payment = pending(5_800);
    counter.decide(payment, "PAY_NEVER_TOLD");
    watch.forward(Duration.ofMinutes(3));

    round.run();
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PAID);
    assertThat(times(payment)).isEqualTo(1);
  }

  @Test
  void a_payment_nobody_pays_expires_and_money_that_comes_later_is_still_posted() throws Exception {
    var payment = pending(5_800);
    watch.forward(Duration.ofMinutes(31));
    round.run();
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.EXPIRED);

    assertThat(counter.decide(payment, "PAY").body()).contains("CLOSED");
    assertThat(counter.tell(Counter.notice(Ids.next(), "PAID", payment, 5_800))).isEqualTo(200);
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PAID);
    assertThat(received()).isEqualTo(new Money(5_800));
    assertThat(times(payment)).isEqualTo(1);
  }

  @Test
  void money_goes_back_in_parts_and_never_more_than_was_paid() throws Exception {
    var payment = paid(5_800, false);
    refund(payment, 2_000);
    refund(payment, 3_800);

    assertThat(payments.card(payment).refunded()).isEqualTo(new Money(5_800));
    eventually(() -> received().isZero());
    booksHold();
  }

  @Test
  void a_refused_refund_gives_its_part_free_and_may_be_asked_for_again() throws Exception {
    var payment = paid(5_800, true);
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(5_800), "damaged"));
    eventually(() -> refunds.card(refund).state() == RefundState.FAILED);
    assertThat(payments.card(payment).refunded()).isEqualTo(Money.ZERO);
    assertThat(facts.of(RefundFailed.class))
        .anyMatch(event -> event.refund().equals(refund) && event.payment().equals(payment));

    refunds.repeat(refund);
    eventually(() -> refunds.card(refund).state() == RefundState.DONE);
    assertThat(received()).isEqualTo(Money.ZERO);
    booksHold();
  }

  @Test
  void a_payment_out_of_step_with_the_books_is_found() throws Exception {
    var payment = paid(5_800, false);
    transaction.executeWithoutResult(planted -> {
      db.sql("update payment set refunded_fen = 1 where id = :id").param("id", payment).update();
      assertThat(verification.run()).anyMatch(outcome -> !outcome.holds());
      planted.setRollbackOnly();
    });
    booksHold();
  }

  private UUID pending(long fen) {
    var payment = payments.request(Counter.payment(fen));
    until(payment, PaymentState.PENDING);
    return payment;
  }

  private UUID paid(long fen, boolean refusesNextRefund) throws Exception {
    var payment = pending(fen);
    counter.decide(payment, "PAY", refusesNextRefund);
    until(payment, PaymentState.PAID);
    return payment;
  }

  private void refund(UUID payment, long fen) {
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(fen), "damaged"));
    eventually(() -> refunds.card(refund).state() == RefundState.DONE);
  }

  private Money received() {
    return ledger.balance(AccountRef.buyers()).minus(before);
  }

  private long times(UUID payment) {
    return facts.of(PaymentReceived.class).stream()
        .filter(event -> event.payment().equals(payment))
        .count();
  }

  private int noticeTimes(UUID payment) {
    return transaction.execute(_ ->
        db.sql("select sum(times)::int from payment_notice where payment_id = :id")
            .param("id", payment)
            .query(Integer.class)
            .single());
  }

  private void booksHold() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  private void until(UUID payment, PaymentState state) {
    eventually(() -> payments.card(payment).state() == state);
  }

  private static void eventually(Callable<Boolean> what) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, what));
  }
}

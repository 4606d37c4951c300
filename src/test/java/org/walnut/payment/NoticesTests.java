package org.walnut.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Verification;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;

/** Notices as the payment service, and others, may send them. */
@PaymentTest
class NoticesTests {

  @LocalServerPort int port;
  @Autowired Payments payments;
  @Autowired Ledger ledger;
  @Autowired Facts facts;
  @Autowired Watch watch;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private Counter counter;
  private UUID payment;

  @BeforeEach
  void wanted() {
    counter = new Counter(port, watch);
    payment = payments.request(Counter.payment(5_800));
  }

  @Test
  void a_signed_notice_is_taken_and_a_replay_does_nothing() throws Exception {
    var notice = Counter.notice(Ids.next(), "PAID", payment, 5_800);
    var signature = Signature.of(Counter.SECRET, watch.instant(), notice.getBytes(UTF_8));

    assertThat(counter.tell(notice, signature).statusCode()).isEqualTo(200);
    assertThat(counter.tell(notice, signature).statusCode()).isEqualTo(200);
    assertThat(counter.tell(notice)).isEqualTo(200);
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(received()).isEqualTo(1);
  }

  @Test
  void another_notice_of_the_same_payment_tells_nothing_new() throws Exception {
    assertThat(tell("PAID", 5_800)).isEqualTo(200);
    assertThat(tell("PAID", 5_800)).isEqualTo(200);
    assertThat(tell("DECLINED", 5_800)).isEqualTo(200);
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(received()).isEqualTo(1);
    assertThat(outcomes("NOTHING_NEW")).isEqualTo(2);
  }

  @Test
  void money_that_comes_after_a_decline_is_money() throws Exception {
    tell("DECLINED", 5_800);
    assertThat(state()).isEqualTo(PaymentState.FAILED);
    tell("PAID", 5_800);
    assertThat(state()).isEqualTo(PaymentState.PAID);
    assertThat(activities("payment.receivedLate", payment)).isEqualTo(1);
  }

  @Test
  void a_notice_of_another_amount_makes_the_payment_suspect_and_posts_nothing() throws Exception {
    assertThat(tell("PAID", 580)).isEqualTo(200);
    assertThat(state()).isEqualTo(PaymentState.SUSPECT);
    assertThat(tell("PAID", 5_800)).isEqualTo(200);
    assertThat(state()).isEqualTo(PaymentState.SUSPECT);
    assertThat(ledger.posted("payment:" + payment)).isFalse();
    assertThat(activities("payment.suspect", payment)).isEqualTo(1);
  }

  @Test
  void a_suspect_payment_can_be_closed_by_a_person_with_a_reason() throws Exception {
    tell("PAID", 580);
    payments.close(payment, new Closing("the bank confirmed 5.80 only"));
    assertThat(state()).isEqualTo(PaymentState.FAILED);
    assertThat(facts.of(PaymentFailed.class)).anyMatch(fact -> fact.payment().equals(payment));
  }

  @Test
  void a_forged_or_unsigned_notice_is_refused_and_noted_once_a_minute() throws Exception {
    watch.forward(Duration.ofMinutes(2));
    var before = activities("payment.forgedNotice", null);
    var notice = Counter.notice(Ids.next(), "PAID", payment, 5_800);
    var forged = Signature.of("guessed", watch.instant(), notice.getBytes(UTF_8));

    assertThat(counter.tell(notice, forged).statusCode()).isEqualTo(401);
    var answer = counter.post("/callbacks/payment/621221", notice);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(state()).isNotEqualTo(PaymentState.PAID);
    assertThat(activities("payment.forgedNotice", null)).isEqualTo(before + 1);
  }

  @Test
  void a_notice_changed_on_the_way_or_kept_for_six_minutes_is_refused() throws Exception {
    var notice = Counter.notice(Ids.next(), "PAID", payment, 5_800);
    var signature = Signature.of(Counter.SECRET, watch.instant(), notice.getBytes(UTF_8));

    var changed = notice.replace("5800", "5801");
    assertThat(counter.tell(changed, signature).statusCode()).isEqualTo(401);
    watch.forward(Duration.ofMinutes(6));
    assertThat(counter.tell(notice, signature).statusCode()).isEqualTo(401);
    assertThat(state()).isNotEqualTo(PaymentState.PAID);
  }

  @Test
  void a_notice_of_an_unknown_payment_is_answered_404_and_noted() throws Exception {
    var unknown = Ids.next();
    assertThat(counter.tell(Counter.notice(Ids.next(), "PAID", unknown, 5_800))).isEqualTo(404);
    assertThat(activities("payment.unknownNotice", unknown)).isEqualTo(1);
  }

  @Test
  void a_notice_that_says_nothing_understandable_is_answered_422() throws Exception {
    assertThat(counter.tell("what?")).isEqualTo(422);
    assertThat(counter.tell("{}")).isEqualTo(422);
    assertThat(tell("STOLEN", 5_800)).isEqualTo(422);
    assertThat(tell("REFUNDED", 5_800)).isEqualTo(422);
  }

  @Test
  void fifty_notices_at_once_post_once() throws Exception {
    var balance = ledger.balance(AccountRef.buyers());
    var same = Counter.notice(Ids.next(), "PAID", payment, 5_800);
    var answers = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        var notice = i % 2 == 0 ? same : Counter.notice(Ids.next(), "PAID", payment, 5_800);
        answers.add(threads.submit(() -> counter.tell(notice)));
      }
    }
    for (var answer : answers) {
      assertThat(answer.get()).isEqualTo(200);
    }
    assertThat(received()).isEqualTo(1);
    assertThat(ledger.balance(AccountRef.buyers()).minus(balance)).isEqualTo(new Money(5_800));
    assertThat(outcomes("TAKEN")).isEqualTo(1);
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  private int tell(String kind, long fen) throws Exception {
    return counter.tell(Counter.notice(Ids.next(), kind, payment, fen));
  }

  private PaymentState state() {
    return payments.card(payment).state();
  }

  private long received() {
    return facts.of(PaymentReceived.class).stream()
        .filter(fact -> fact.payment().equals(payment))
        .count();
  }

  private long outcomes(String effect) {
    return count(
        "select count(*) from payment_notice where payment_id = :a and outcome = :b",
        payment,
        effect);
  }

  private long activities(String kind, UUID subject) {
    return count(
        "select count(*) from activity where (:a::uuid is null or subject_id = :a::uuid) and kind = :b",
        subject,
        kind);
  }

  private long count(String sql, Object a, Object b) {
    return transaction.execute(
        _ -> db.sql(sql).param("a", a).param("b", b).query(Long.class).single());
  }
}

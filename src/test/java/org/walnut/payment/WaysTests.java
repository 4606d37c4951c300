package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.audit.Verification;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** WeChat Pay and Alipay, through their SDKs and over HTTP, as the sandbox plays them. */
@PaymentTest
class WaysTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @LocalServerPort int port;
  @Autowired Payments payments;
  @Autowired PayChoice choice;
  @Autowired Refunds refunds;
  @Autowired PaymentErrands errands;
  @Autowired PaymentRound round;
  @Autowired Ledger ledger;
  @Autowired Watch watch;
  @Autowired SecondPayments seconds;
  @Autowired Desk desk;
  @Autowired Verification verification;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private Counter counter;

  @BeforeEach
  void open() {
    counter = new Counter(port, watch);
  }

  @AfterEach
  void calm() throws Exception {
    trouble("NONE");
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void a_payer_pays_and_gets_parts_back_but_never_more_than_was_paid(PayWay way) throws Exception {
    var before = ledger.balance(way.clearing(null));
    var payment = pending(way);
    decide(payment, "PAY");
    until(payment, PaymentState.PAID);
    assertThat(ledger.balance(way.clearing(null))).isEqualTo(before.minus(new Money(5_800)));
    assertThat(ref(payment)).isNotBlank();

    for (var part : new long[] {800, 3_000, 2_000}) {
      var id = refunds.request(new NewRefund(Ids.next(), payment, new Money(part), "damaged"));
      eventually(() -> refunds.card(id).state() == RefundState.DONE);
    }
    assertThat(ledger.balance(way.clearing(null))).isEqualTo(before);
    var more = new NewRefund(Ids.next(), payment, new Money(1), "damaged");
    assertThatThrownBy(() -> refunds.request(more)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void however_it_is_told_the_end_is_the_same(PayWay way) throws Exception {
    var deeds =
        new String[] {
          "PAY_TOLD_TWICE",
          "PAY_TOLD_FORGED",
          "PAY_TOLD_REPLAYED",
          "PAY_TOLD_UNKNOWN",
          "PAY_TOLD_REORDERED"
        };
    for (var deed : deeds) {
      var payment = pending(way);
      decide(payment, deed);
      until(payment, PaymentState.PAID);
      assertThat(ledger.posted("payment:" + payment)).as(deed).isTrue();
    }
    eventually(() -> activities("payment.forgedNotice") > 0);
    eventually(() -> activities("payment.unknownNotice") > 0);
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void another_amount_is_suspect_until_the_service_says_otherwise(PayWay way) throws Exception {
    var payment = pending(way);
    decide(payment, "PAY_TOLD_WRONG");
    until(payment, PaymentState.SUSPECT);
    assertThat(ledger.posted("payment:" + payment)).isFalse();
    assertThat(errands.query(payment)).isTrue();
    assertThat(state(payment)).isEqualTo(PaymentState.PAID);
  }

  @ParameterizedTest
  @EnumSource(names = {"WECHAT", "ALIPAY"})
  void what_is_never_told_is_asked_for(PayWay way) throws Exception {
    var payment = pending(way);
    decide(payment, "PAY_NEVER_TOLD");
    watch.forward(Duration.ofMinutes(3));
    round.run();
    assertThat(state(payment)).isEqualTo(PaymentState.PAID);
  }

  @Test
  void a_payer_who_changes_the_way_cannot_pay_the_one_before() throws Exception {
    var payment = pending(PayWay.WECHAT);
    var first = sandboxId(payment);
    choice.choose(payment, PayWay.ALIPAY);
    assertThat(payments.card(payment).attempt()).isGreaterThan(1);
    assertThat(counter.decide(first, "PAY").body()).contains("CLOSED");

    choice.choose(payment, PayWay.WECHAT);
    assertThat(sandboxId(payment)).isNotEqualTo(first);
    decide(payment, "PAY");
    until(payment, PaymentState.PAID);
    assertThat(payments.card(payment).way()).isEqualTo(PayWay.WECHAT);
  }

  @Test
  void what_was_paid_by_the_way_before_is_taken_instead_of_changing() throws Exception {
    var payment = pending(PayWay.WECHAT);
    decide(payment, "PAY_NEVER_TOLD");
    choice.choose(payment, PayWay.ALIPAY);
    assertThat(state(payment)).isEqualTo(PaymentState.PAID);
    assertThat(payments.card(payment).way()).isEqualTo(PayWay.WECHAT);
  }

  /** The service did not close what it said was closed, or the payer was faster. */
  @Test
  void what_comes_by_two_ways_is_flagged_and_goes_back_the_way_it_came() throws Exception {
    var payment = pending(PayWay.WECHAT);
    var first = sandboxId(payment);
    choice.choose(payment, PayWay.ALIPAY);
    assertThat(counter.get(cashier(payment)).statusCode()).isEqualTo(302);
    decide(payment, "PAY");
    until(payment, PaymentState.PAID);
    var wechat = ledger.balance(PayWay.WECHAT.clearing(null));
    reopen(first);

    assertThat(counter.decide(first, "PAY_TOLD_TWICE").statusCode()).isEqualTo(200);

    eventually(() -> seconds.of(payment).size() == 1);
    var second = seconds.of(payment).getFirst();
    assertThat(second.way()).isEqualTo(PayWay.WECHAT);
    assertThat(payments.card(payment).way()).isEqualTo(PayWay.ALIPAY);
    assertThat(wechat.minus(ledger.balance(PayWay.WECHAT.clearing(null))))
        .isEqualTo(new Money(5_800));
    assertThat(OnTheDesk.paths(desk, "payment.paidTwice", FINANCE))
        .contains("/payments/" + payment);
    assertThat(activities("payment.paidTwice")).isPositive();

    assertThat(seconds.giveBack(payment, second.id())).isTrue();
    assertThat(seconds.giveBack(payment, second.id())).isTrue();

    assertThat(ledger.balance(PayWay.WECHAT.clearing(null))).isEqualTo(wechat);
    assertThat(seconds.of(payment)).singleElement().matches(each -> !each.open());
    assertThat(OnTheDesk.paths(desk, "payment.paidTwice", FINANCE))
        .doesNotContain("/payments/" + payment);
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  @Test
  void no_answer_leaves_the_payment_unknown_and_the_round_asks_again() throws Exception {
    var payment = payments.request(Counter.payment(5_800));
    eventually(() -> state(payment) == PaymentState.PENDING);
    trouble("DOWN");
    choice.choose(payment, PayWay.WECHAT);
    assertThat(state(payment)).isEqualTo(PaymentState.CREATED);
    trouble("SLOW");
    assertThat(errands.ask(payment)).isFalse();
    assertThat(state(payment)).isEqualTo(PaymentState.UNKNOWN);

    trouble("NONE");
    watch.forward(Duration.ofSeconds(11));
    round.run();
    assertThat(state(payment)).isEqualTo(PaymentState.PENDING);
  }

  @Test
  void a_way_that_does_not_answer_cannot_be_left() throws Exception {
    var payment = pending(PayWay.ALIPAY);
    trouble("DOWN");
    assertThatThrownBy(() -> choice.choose(payment, PayWay.WECHAT)).isInstanceOf(Refused.class);
    assertThat(payments.card(payment).way()).isEqualTo(PayWay.ALIPAY);
  }

  @Test
  void the_database_itself_holds_refunds_to_what_was_paid() throws Exception {
    var payment = pending(PayWay.WECHAT);
    decide(payment, "PAY");
    until(payment, PaymentState.PAID);
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ ->
                db.sql(
                        """
                        insert into refund (id, code, payment_id, amount_fen, why, state, requested_at)
                        values (:id, 'RF-X', :payment, 5801, 'by hand', 'REQUESTED', now())
                        """)
                    .param("id", Ids.next())
                    .param("payment", payment)
                    .update()))
        .hasMessageContaining("has refunds of 5801 fen");
  }

  private UUID pending(PayWay way) throws Exception {
    var payment = payments.request(Counter.payment(5_800));
    eventually(() -> state(payment) == PaymentState.PENDING);
    choice.choose(payment, way);
    var card = payments.card(payment);
    assertThat(card.state()).isEqualTo(PaymentState.PENDING);
    if (way == PayWay.ALIPAY) {
      assertThat(counter.get(cashier(payment)).statusCode()).isEqualTo(302);
    }
    return payment;
  }

  private String cashier(UUID payment) {
    return Objects.requireNonNull(payments.card(payment).cashierUrl());
  }

  private void reopen(UUID sandboxId) {
    transaction.executeWithoutResult(_ ->
        db.sql("update sandbox_payment set state = 'OPEN', decided_at = null where id = :id")
            .param("id", sandboxId)
            .update());
  }

  private UUID sandboxId(UUID payment) {
    var card = payments.card(payment);
    return Ids.from("sandbox:" + card.way() + ":" + card.tradeNo().text());
  }

  private void decide(UUID payment, String deed) throws Exception {
    assertThat(counter.decide(sandboxId(payment), deed).statusCode()).isEqualTo(200);
  }

  private void trouble(String trouble) throws Exception {
    var path = "/sandbox/pay/api/" + InCheng.COUNTY + "/trouble";
    assertThat(counter.postJson(path, "{\"trouble\":\"" + trouble + "\"}").statusCode())
        .isEqualTo(204);
  }

  private long activities(String act) {
    return transaction.execute(_ ->
        db.sql("select count(*) from activity where kind = :act")
            .param("act", act)
            .query(Long.class)
            .single());
  }

  private String ref(UUID payment) {
    return transaction.execute(_ ->
        db.sql("select provider_ref from payment where id = :id")
            .param("id", payment)
            .query(String.class)
            .single());
  }

  private PaymentState state(UUID payment) {
    return payments.card(payment).state();
  }

  private void until(UUID payment, PaymentState state) {
    eventually(() -> state(payment) == state);
  }

  private static void eventually(Callable<Boolean> what) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, what));
  }
}

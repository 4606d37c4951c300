package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walnut.house.InCheng;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

/** The payment service is away, slow or out of its mind, and comes back. */
@PaymentTest
class TroubledServiceTests {

  @LocalServerPort int port;
  @Autowired Payments payments;
  @Autowired Refunds refunds;
  @Autowired PaymentErrands errands;
  @Autowired PaymentRound round;
  @Autowired Gate gate;
  @Autowired Watch watch;

  @AfterEach
  void open() {
    gate.be(Gate.Mood.OPEN);
  }

  @Test
  void a_payment_waits_while_the_service_is_down_and_goes_on_when_it_is_back() {
    gate.be(Gate.Mood.DOWN);
    var payment = payments.request(Counter.payment(5_800));
    assertThat(errands.ask(payment)).isFalse();
    watch.forward(Duration.ofSeconds(11));
    round.run();
    assertThat(state(payment)).isEqualTo(PaymentState.CREATED);

    gate.be(Gate.Mood.OPEN);
    round.run();
    assertThat(state(payment)).isEqualTo(PaymentState.PENDING);
  }

  @Test
  void a_service_that_answers_nonsense_is_asked_again() {
    gate.be(Gate.Mood.MAD);
    var payment = payments.request(Counter.payment(5_800));
    assertThat(errands.ask(payment)).isFalse();
    assertThat(state(payment)).isEqualTo(PaymentState.CREATED);

    gate.be(Gate.Mood.OPEN);
    assertThat(errands.ask(payment)).isTrue();
    assertThat(state(payment)).isEqualTo(PaymentState.PENDING);
  }

  @Test
  void a_service_too_slow_made_the_payment_all_the_same_and_asked_again_answers_it() {
    var payment = payments.request(Counter.payment(5_800));
    eventually(() -> state(payment) == PaymentState.PENDING);
    gate.be(Gate.Mood.SLOW);
    var late = payments.request(Counter.payment(5_900));
    assertThat(errands.ask(late)).isFalse();

    gate.be(Gate.Mood.OPEN);
    assertThat(errands.ask(late)).isTrue();
    assertThat(state(late)).isEqualTo(PaymentState.PENDING);
  }

  @Test
  void a_payment_is_not_held_expired_while_the_service_cannot_say_so() throws Exception {
    var payment = payments.request(Counter.payment(5_800));
    eventually(() -> state(payment) == PaymentState.PENDING);
    new Counter(port, watch).decide(payment, "PAY_NEVER_TOLD");
    gate.be(Gate.Mood.DOWN);
    watch.forward(Duration.ofMinutes(40));
    round.run();
    assertThat(state(payment)).isEqualTo(PaymentState.PENDING);

    gate.be(Gate.Mood.OPEN);
    watch.forward(Duration.ofMinutes(3));
    round.run();
    assertThat(state(payment)).isEqualTo(PaymentState.PAID);
  }

  @Test
  void a_refund_waits_while_the_service_is_down() throws Exception {
    var payment = payments.request(Counter.payment(5_800));
    eventually(() -> state(payment) == PaymentState.PENDING);
    new Counter(port, watch).decide(payment, "PAY");
    eventually(() -> state(payment) == PaymentState.PAID);
    gate.be(Gate.Mood.DOWN);
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(800), "damaged"));
    watch.forward(Duration.ofSeconds(11));
    round.run();
    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.REQUESTED);

    gate.be(Gate.Mood.OPEN);
    round.run();
    assertThat(refunds.card(refund).state()).isEqualTo(RefundState.DONE);
  }

  private PaymentState state(UUID payment) {
    return payments.card(payment).state();
  }

  private static void eventually(Callable<Boolean> what) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, what));
  }
}

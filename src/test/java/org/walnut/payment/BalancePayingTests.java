package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.audit.Verification;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Holds;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Buyers pay from what they have put by. */
@PaymentTest
class BalancePayingTests {

  @Autowired MockMvcTester web;
  @Autowired Payments payments;
  @Autowired BalancePayments balances;
  @Autowired PayChoice choice;
  @Autowired PaymentRound round;
  @Autowired Refunds refunds;
  @Autowired Ledger ledger;
  @Autowired Holds holds;
  @Autowired Facts facts;
  @Autowired Watch watch;
  @Autowired Verification verification;
  private Person buyer;
  private AccountRef balance;

  @BeforeEach
  void a_buyer_with_a_hundred_yuan() {
    buyer = People.buyer();
    balance = AccountRef.balance(buyer.id());
    putBy(10_000);
  }

  @Test
  void what_is_chosen_to_be_paid_from_there_is_set_aside_and_then_paid_once() {
    var payment = chosen(5_800);
    assertThat(holds.free(balance)).isEqualTo(new Money(4_200));
    assertThat(ledger.balance(balance)).isEqualTo(new Money(10_000));

    balances.pay(payment);
    balances.pay(payment);

    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PAID);
    assertThat(ledger.balance(balance)).isEqualTo(new Money(4_200));
    assertThat(holds.free(balance)).isEqualTo(new Money(4_200));
    assertThat(facts.of(PaymentReceived.class))
        .filteredOn(event -> event.payment().equals(payment))
        .hasSize(1);
    booksHold();
  }

  @Test
  void who_has_too_little_is_refused_and_may_pay_once_more_was_put_by() {
    var payment = chosen(10_001);
    assertThat(holds.free(balance)).isEqualTo(new Money(10_000));
    assertThatThrownBy(() -> balances.pay(payment))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("balanceShort");
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PENDING);

    putBy(1);
    balances.pay(payment);
    assertThat(ledger.balance(balance)).isEqualTo(Money.ZERO);
  }

  @Test
  void the_same_money_is_not_set_aside_for_two() {
    chosen(5_800);
    var second = chosen(5_800);

    assertThatThrownBy(() -> balances.pay(second)).hasMessageContaining("balanceShort");
  }

  @Test
  void another_way_gives_the_money_free() {
    var payment = chosen(5_800);
    choice.choose(payment, PayWay.SANDBOX);

    assertThat(holds.free(balance)).isEqualTo(new Money(10_000));
    assertThatThrownBy(() -> balances.pay(payment)).hasMessageContaining("notFromBalance");

    choice.choose(payment, PayWay.BALANCE);
    assertThat(holds.free(balance)).isEqualTo(new Money(4_200));
    balances.pay(payment);
    assertThat(ledger.balance(balance)).isEqualTo(new Money(4_200));
  }

  @Test
  void nobody_waits_longer_than_the_time_to_pay() {
    var payment = chosen(5_800);
    watch.forward(Duration.ofMinutes(31));
    assertThatThrownBy(() -> balances.pay(payment)).hasMessageContaining("balanceOver");

    round.run();
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.EXPIRED);
    assertThat(holds.free(balance)).isEqualTo(new Money(10_000));
  }

  @Test
  void money_that_comes_by_the_way_before_gives_free_what_was_set_aside(
      @Autowired NoticeBook book) {
    var payment = chosen(5_800);
    book.take(
        new Notice(
            Ids.next(),
            NoticeKind.PAID,
            PayWay.SANDBOX,
            payment,
            1,
            null,
            new Money(5_800),
            "late"));

    assertThat(payments.card(payment).way()).isEqualTo(PayWay.SANDBOX);
    assertThat(holds.free(balance)).isEqualTo(new Money(10_000));
    assertThat(ledger.balance(balance)).isEqualTo(new Money(10_000));
    booksHold();
  }

  @Test
  void what_goes_back_goes_back_to_the_balance_in_parts_and_whole() {
    var payment = chosen(5_800);
    balances.pay(payment);

    refund(payment, 800);
    assertThat(ledger.balance(balance)).isEqualTo(new Money(5_000));
    refund(payment, 5_000);
    assertThat(ledger.balance(balance)).isEqualTo(new Money(10_000));
    var more = new NewRefund(Ids.next(), payment, new Money(1), "damaged");
    assertThatThrownBy(() -> refunds.request(more)).isInstanceOf(Refused.class);
    booksHold();
  }

  @Test
  void what_is_put_by_is_not_paid_from_there_and_neither_is_what_nobody_signed_in_pays() {
    var topUp =
        as(buyer, new NewPayment(Ids.next(), Ids.next(), new Money(100), "T-1", "/balance", true));
    var guest = payments.request(Counter.payment(100));
    for (var payment : List.of(topUp, guest)) {
      assertThat(choice.ways(payment)).doesNotContain(PayWay.BALANCE).contains(PayWay.SANDBOX);
      assertThatThrownBy(() -> choice.choose(payment, PayWay.BALANCE))
          .isInstanceOf(InvalidInput.class);
    }
    assertThat(choice.ways(as(buyer, Counter.payment(100)))).contains(PayWay.BALANCE);
  }

  @Test
  void the_payer_sees_what_is_left_confirms_and_comes_back() {
    var payment = as(buyer, Counter.payment(5_800));
    until(payment);
    var page = "/pay/" + payment + "/balance";
    assertThat(get("/pay/" + payment, buyer)).bodyText().contains("Money put by", "/balance");
    assertThat(get(page, buyer)).hasRedirectedUrl("/pay/" + payment + "/outcome");
    assertThat(post("/pay/" + payment + "/way", buyer, "way", "BALANCE")).hasRedirectedUrl(page);

    assertThat(get(page, buyer)).bodyText().contains("¥100.00", "¥58.00", "¥42.00");
    assertThat(get(page, People.buyer())).hasStatus(404);
    assertThat(post(page, People.buyer(), "", "")).hasStatus(404);
    assertThat(get("/api/v1/payments/" + payment + "/balance", buyer))
        .bodyJson()
        .extractingPath("$.after")
        .isEqualTo(4_200);
    assertThat(post(page, buyer, "", "")).hasRedirectedUrl("/pay/" + payment + "/outcome");
    assertThat(post(page, buyer, "", "")).hasRedirectedUrl("/pay/" + payment + "/outcome");
    assertThat(get("/pay/" + payment + "/outcome", buyer)).hasRedirectedUrl("/orders/of-the-test");
    assertThat(ledger.balance(balance)).isEqualTo(new Money(4_200));
  }

  @Test
  void too_little_is_told_with_the_way_to_put_more_by() {
    var payment = chosen(12_000);
    var page = "/pay/" + payment + "/balance";

    assertThat(get(page, buyer)).bodyText().contains("¥20.00", "Top up", "href=\"/balance\"");
    assertThat(post(page, buyer, "", "")).hasRedirectedUrl(page);
    assertThat(
            web.post()
                .uri("/api/v1/payments/" + payment + "/balance")
                .header("Idempotency-Key", Ids.next())
                .with(signedIn(buyer)))
        .hasStatus(409)
        .hasContentTypeCompatibleWith("application/problem+json");
  }

  private UUID chosen(long fen) {
    var payment = as(buyer, Counter.payment(fen));
    until(payment);
    choice.choose(payment, PayWay.BALANCE);
    return payment;
  }

  private UUID as(Person payer, NewPayment wanted) {
    return CurrentPerson.acting(payer, () -> payments.request(wanted));
  }

  private void putBy(long fen) {
    ledger.post(
        new Posting(
            "put-by:" + Ids.next(),
            new Days(watch).today(),
            "payment.memo.received",
            List.of(new Transfer(AccountRef.provider(), balance, new Money(fen)))));
  }

  private void refund(UUID payment, long fen) {
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(fen), "damaged"));
    eventually(() -> refunds.card(refund).state() == RefundState.DONE);
  }

  private MvcTestResult get(String path, Person who) {
    return web.get()
        .uri(path)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }

  private MvcTestResult post(String path, Person who, String field, String value) {
    var request = web.post().uri(path).cookie(new Cookie("walnut_lang", "en")).with(signedIn(who));
    return (field.isEmpty() ? request : request.param(field, value)).exchange();
  }

  private void booksHold() {
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  /** The usual way was asked after commit, so that a change of way is one. */
  private void until(UUID payment) {
    eventually(() -> payments.card(payment).state() == PaymentState.PENDING);
  }

  private static void eventually(Callable<Boolean> what) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, what));
  }
}

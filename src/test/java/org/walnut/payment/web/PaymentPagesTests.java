package org.walnut.payment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.payment.NewPayment;
import org.walnut.payment.NewRefund;
import org.walnut.payment.PaymentErrands;
import org.walnut.payment.PaymentState;
import org.walnut.payment.PaymentTest;
import org.walnut.payment.Payments;
import org.walnut.payment.RefundState;
import org.walnut.payment.Refunds;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

@PaymentTest
class PaymentPagesTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);

  @Autowired MockMvcTester web;
  @Autowired Payments payments;
  @Autowired Refunds refunds;
  @Autowired PaymentErrands errands;
  @Autowired Desk desk;

  @Test
  void the_payer_is_sent_to_the_cashier_pays_and_comes_back_to_the_order() {
    var buyer = People.buyer();
    var payment = wanted(buyer, 5_800);
    var cashier = "/sandbox/pay/621221/cashier/" + payment;
    assertThat(get("/pay/" + payment, buyer)).bodyText().contains("WeChat Pay", "Alipay", "¥58.00");
    assertThat(post("/pay/" + payment + "/way", buyer, "way", "SANDBOX")).hasRedirectedUrl(cashier);

    assertThat(get(cashier, buyer)).bodyText().contains("¥58.00", "Order O-7", "no real money");
    assertThat(get("/pay/" + payment + "/outcome", buyer)).bodyText().contains("every 2s");
    assertThat(post(cashier, buyer, "deed", "PAY")).hasStatus(302);
    until(payment, PaymentState.PAID);

    assertThat(get(cashier, buyer)).bodyText().contains("/pay/" + payment + "/outcome");
    assertThat(get("/pay/" + payment + "/state", buyer)).headers().containsHeader("HX-Redirect");
    assertThat(get("/pay/" + payment + "/outcome", buyer)).hasRedirectedUrl("/orders/7");
    assertThat(get("/pay/" + payment, buyer)).hasRedirectedUrl("/pay/" + payment + "/outcome");
  }

  @Test
  void a_payer_who_sends_money_by_the_bank_reads_where_to_and_what_to_write_on_it() {
    var buyer = People.buyer();
    var payment = wanted(buyer, 5_800);
    until(payment, PaymentState.PENDING);
    assertThat(
            web.post()
                .uri("/payments/account")
                .cookie(new Cookie("walnut_lang", "en"))
                .param("holder", "Cheng County Centre")
                .param("bank", "Longnan Bank")
                .param("number", "12")
                .with(signedIn(FINANCE)))
        .hasStatus(422)
        .bodyText()
        .contains("8 to 30 digits");
    assertThat(
            web.post()
                .uri("/payments/account")
                .param("holder", "Cheng County Centre")
                .param("bank", "Longnan Bank")
                .param("number", "6222 0200 9999 0001")
                .with(signedIn(FINANCE)))
        .hasStatus(302);
    assertThat(get("/payments/account", FINANCE)).bodyText().contains("6222 0200 9999 0001");
    assertThat(get("/pay/" + payment, buyer)).bodyText().contains("Bank transfer");

    var page = "/pay/" + payment + "/transfer";
    assertThat(post("/pay/" + payment + "/way", buyer, "way", "BANK_TRANSFER"))
        .hasRedirectedUrl(page);

    var reference = payments.card(payment).payCode();
    assertThat(get(page, buyer))
        .bodyText()
        .contains("Longnan Bank", "6222 0200 9999 0001", reference, "data-copy=\"58.00\"");
    assertThat(get(page + "/print", buyer)).bodyText().contains("Longnan Bank", reference);
    assertThat(get("/api/v1/payments/" + payment + "/transfer", buyer))
        .bodyJson()
        .extractingPath("$.reference")
        .isEqualTo(reference);
    assertThat(get(page, People.buyer())).hasStatus(404);
    assertThat(get("/api/v1/payments/" + payment + "/transfer", People.buyer())).hasStatus(404);
    assertThat(post("/pay/" + payment + "/way", buyer, "way", "SANDBOX")).hasStatus(302);
    assertThat(get(page, buyer)).hasRedirectedUrl("/pay/" + payment + "/outcome");
  }

  @Test
  void cash_is_brought_to_the_counter_and_signed_for() {
    var buyer = People.buyer();
    var payment = wanted(buyer, 5_800);
    assertThat(post("/pay/" + payment + "/way", buyer, "way", "CASH"))
        .hasRedirectedUrl("/pay/" + payment + "/cash");
    var code = payments.card(payment).code();
    assertThat(get("/pay/" + payment + "/cash", buyer)).bodyText().contains(code, "58.00");
    assertThat(get("/payments/counter?q=" + code, FINANCE)).bodyText().contains("伍拾捌元整");
    assertThat(get("/payments/counter?q=PY-NOTHING", FINANCE))
        .bodyText()
        .contains("No payment has this code");

    var take = "/payments/" + payment + "/cash";
    assertThat(post(take, FINANCE, "amount", "57"))
        .hasStatus(422)
        .bodyText()
        .contains("58.00", "value=\"57\"");
    assertThat(post(take, buyer, "amount", "58")).hasStatus(403);
    var taken = post(take, FINANCE, "amount", "58");
    assertThat(taken).hasStatus(302);
    var receipt = Objects.requireNonNull(taken.getResponse().getRedirectedUrl());

    assertThat(get(receipt, FINANCE)).bodyText().contains("Not signed yet");
    assertThat(get(receipt + "/print", FINANCE)).bodyText().contains("伍拾捌元整", code);
    assertThat(post(receipt + "/signature", FINANCE, "slip", "")).hasRedirectedUrl(receipt);
    assertThat(get(receipt, FINANCE)).bodyText().doesNotContain("Not signed yet");
    assertThat(get("/payments/receipts?q=" + code, FINANCE)).bodyText().contains(receipt);
    assertThat(get("/payments/receipts.csv", FINANCE)).bodyText().contains(code);
    assertThat(get("/pay/" + payment + "/cash", buyer))
        .hasRedirectedUrl("/pay/" + payment + "/outcome");
  }

  @Test
  void a_payment_is_nobody_elses() {
    var payment = wanted(People.buyer(), 5_800);
    for (var path : new String[] {"", "/outcome", "/state"}) {
      assertThat(get("/pay/" + payment + path, People.buyer())).hasStatus(404);
    }
    assertThat(get("/api/v1/payments/" + payment, People.buyer())).hasStatus(404);
    assertThat(get("/pay/" + payment, FINANCE)).hasStatus(403);
    assertThat(get("/payments", People.buyer())).hasStatus(403);
  }

  @Test
  void programs_read_where_a_payment_stands() {
    var buyer = People.buyer();
    var payment = wanted(buyer, 5_800);
    for (var reader : new Person[] {buyer, FINANCE}) {
      var answer = get("/api/v1/payments/" + payment, reader);
      assertThat(answer).bodyJson().extractingPath("$.amount").isEqualTo(5_800);
      assertThat(answer).bodyJson().extractingPath("$.state").isIn("CREATED", "PENDING");
    }
  }

  @Test
  void the_list_is_searched_by_order_and_state() {
    var payment = wanted(People.buyer(), 5_800);
    var code = payments.card(payment).code();
    errands.ask(payment);

    assertThat(get("/payments?q=" + code, FINANCE)).bodyText().contains(code, "¥58.00");
    assertThat(get("/payments?q=o-7&state=PENDING", FINANCE)).bodyText().contains(code);
    assertThat(get("/payments?q=" + code + "&state=PAID", FINANCE))
        .bodyText()
        .doesNotContain(code + "</a>")
        .contains("No payment found");
  }

  @Test
  void a_suspect_payment_is_on_the_desk_and_asked_for_again_by_a_button() {
    var payment = wanted(People.buyer(), 5_800);
    decided(payment, "PAY_TOLD_WRONG", false, PaymentState.SUSPECT);
    var page = "/payments/" + payment;
    assertThat(OnTheDesk.paths(desk, "payment.suspect", FINANCE)).contains(page);
    assertThat(OnTheDesk.kinds(desk, People.countyStaff())).isEmpty();
    assertThat(get(page, FINANCE)).bodyText().contains("another amount", "¥58.01", "suspect");
    assertThat(get(page, People.ofCounty(Role.AUDITOR))).bodyText().doesNotContain("/closing");

    assertThat(post(page + "/closing", FINANCE, "why", "")).hasStatus(422);
    assertThat(post(page + "/queries", People.ofCounty(Role.AUDITOR), "", "")).hasStatus(403);
    assertThat(post(page + "/queries", FINANCE, "", "")).hasRedirectedUrl(page);
    assertThat(payments.card(payment).state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void a_refused_refund_is_on_the_desk_and_asked_for_again_by_a_button() {
    var payment = wanted(People.buyer(), 5_800);
    decided(payment, "PAY", true, PaymentState.PAID);
    var refund = refunds.request(new NewRefund(Ids.next(), payment, new Money(800), "damaged"));
    await().until(() -> within(() -> refunds.card(refund).state() == RefundState.FAILED));
    assertThat(OnTheDesk.kinds(desk, FINANCE)).contains("payment.refundFailed");
    assertThat(get("/payments/" + payment, FINANCE)).bodyText().contains("damaged", "Ask again");

    assertThat(post("/refunds/" + refund + "/requests", FINANCE, "", "")).hasStatus(302);
    await().until(() -> within(() -> refunds.card(refund).state() == RefundState.DONE));
  }

  private UUID wanted(Person payer, long fen) {
    SecurityContextHolder.getContext().setAuthentication(People.authentication(payer));
    try {
      return payments.request(
          new NewPayment(Ids.next(), Ids.next(), new Money(fen), "Order O-7", "/orders/7"));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** At the payment service, by its interface for programs. */
  private void decided(UUID payment, String deed, boolean refusesNextRefund, PaymentState state) {
    var decision = "{\"deed\":\"" + deed + "\",\"refusesNextRefund\":" + refusesNextRefund + "}";
    until(payment, PaymentState.PENDING);
    assertThat(
            web.post()
                .uri("/sandbox/pay/api/621221/payments/" + payment + "/decision")
                .contentType("application/json")
                .content(decision))
        .hasStatusOk();
    until(payment, state);
  }

  private void until(UUID payment, PaymentState state) {
    await().until(() -> within(() -> payments.card(payment).state() == state));
  }

  private static boolean within(Supplier<Boolean> what) {
    return Tenancy.within(InCheng.COUNTY, what);
  }

  private MvcTestResult get(String address, Person who) {
    return web.get()
        .uri(address)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }

  private MvcTestResult post(String address, Person who, String field, String value) {
    return web.post()
        .uri(address)
        .cookie(new Cookie("walnut_lang", "en"))
        .param(field, value)
        .with(signedIn(who))
        .exchange();
  }
}

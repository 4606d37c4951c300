package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.walnut.web.Words.t;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.shared.Signature;

@SandboxTest
class SandboxTests {

  private static final String SECRET = "a secret for tests";
  private static final String API = "/sandbox/pay/api/621221/payments";

  @Autowired SandboxPayments payments;
  @Autowired SandboxBook book;
  @Autowired SandboxNoticePost post;
  @Autowired SandboxNoticeStore notices;
  @Autowired SandboxBank bank;
  @Autowired Days days;
  @Autowired MockMvcTester web;
  private Merchant merchant;

  @BeforeEach
  void open() throws Exception {
    merchant = new Merchant();
  }

  @AfterEach
  void close() {
    merchant.close();
  }

  @Test
  void a_payment_is_opened_once() {
    var asked = asked(5_800);
    assertThat(payments.open(asked)).isEqualTo(payments.open(asked));
    var other =
        new NewSandboxPayment(
            asked.payment(), new Money(1), "Cheng", "x", merchant.url(), "/pay/1");
    assertThatThrownBy(() -> payments.open(other)).isInstanceOf(Refused.class);
  }

  @Test
  void the_merchant_is_told_with_a_fresh_signature_until_it_hears() {
    merchant.deafFor(2);
    var payment = payments.open(asked(5_800)).id();
    payments.decide(payment, Deed.PAY, false);

    await().until(() -> merchant.heard().size() == 3);
    var heard = merchant.heard().getLast();
    assertThat(heard.signature().fits(SECRET, heard.body())).isTrue();
    assertThat(heard.signature().isFresh(Instant.now())).isTrue();
    assertThat(heard.text()).contains("\"kind\":\"PAID\"", "\"amount\":5800", payment.toString());
    assertThat(merchant.heard())
        .extracting(each -> each.signature().nonce())
        .doesNotHaveDuplicates();
    assertThat(merchant.heard()).extracting(Merchant.Heard::text).containsOnly(heard.text());
  }

  @Test
  void the_service_gives_up_after_five_tries() {
    merchant.deafFor(100);
    payments.decide(payments.open(asked(5_800)).id(), Deed.PAY, false);
    await().until(() -> merchant.heard().size() == 5);
    await().during(Duration.ofMillis(300)).until(() -> merchant.heard().size() == 5);
  }

  @Test
  void what_a_crash_left_unsent_is_sent_at_the_next_start() {
    var payment = payments.open(asked(5_800)).id();
    book.decide(payment, Deed.PAY, false);
    assertThat(merchant.heard()).isEmpty();

    post.send(notices, notices.waiting());
    await().until(() -> merchant.heard().size() == 1);
  }

  @Test
  void a_payment_is_decided_once() {
    var payment = payments.open(asked(5_800)).id();
    payments.decide(payment, Deed.DECLINE, false);
    assertThat(payments.decide(payment, Deed.PAY, false).state()).isEqualTo(SandboxState.DECLINED);
    await().until(() -> merchant.heard().size() == 1);
  }

  @Test
  void no_more_goes_back_than_was_paid_and_nothing_before() {
    var payment = payments.open(asked(5_800)).id();
    assertThat(refund(payment, Ids.next(), 1)).isFalse();
    payments.decide(payment, Deed.PAY_NEVER_TOLD, false);

    var refund = Ids.next();
    assertThat(refund(payment, refund, 5_000)).isTrue();
    assertThat(refund(payment, refund, 5_000)).isTrue();
    assertThat(refund(payment, Ids.next(), 801)).isFalse();
    assertThat(refund(payment, Ids.next(), 800)).isTrue();
    assertThat(payments.find(payment).refunded()).isEqualTo(new Money(5_800));
  }

  @Test
  void merchants_sign_what_they_ask_for() {
    var body =
        """
        {"payment":"%s","amount":5800,"merchant":"Cheng","description":"Order","notifyUrl":"%s","returnUrl":"/pay/1"}
        """
            .formatted(Ids.next(), merchant.url());
    assertThat(ask(body, SECRET)).hasStatusOk().bodyText().contains("cashierUrl", "OPEN");
    assertThat(ask(body, "guessed")).hasStatus(401);
    assertThat(web.post().uri(API).content(body)).hasStatus(401);
    assertThat(ask(body.replace("http:", "file:"), SECRET)).hasStatus(422);
    assertThat(ask(body.replace("5800", "0"), SECRET)).hasStatus(422);
    assertThat(ask("{}", SECRET)).hasStatus(422);
    assertThat(ask("what?", SECRET)).hasStatus(422);
    assertThat(web.get().uri(API + "/" + Ids.next())).hasStatus(404);
  }

  @Test
  void the_bank_pays_each_card_it_knows() {
    var header = "batch_no,line_no,line_id,name,bank_card,amount_yuan,memo\r\n";
    var file =
        header
            + "PB-1,1,a,王秀英,6217001,654.38,walnuts\r\n"
            + "PB-1,2,b,李建国,62170000,12.05,walnuts\r\n"
            + "TOTAL,2,,,,666.43,\r\n";

    assertThat(new String(bank.pay(file.getBytes(UTF_8)), UTF_8))
        .isEqualTo(
            "\uFEFFbatch_no,line_no,line_id,result,reason,paid_on\r\n"
                + "PB-1,1,a,OK,,"
                + days.today()
                + "\r\nPB-1,2,b,FAIL,"
                + t("sandbox.bank.noSuchAccount")
                + ",\r\n"
                + "TOTAL,2,OK,654.38,FAIL,12.05\r\n");
    refused(file.replace("TOTAL,2,,,,666.43,\r\n", ""));
    refused(file.replace("666.43", "666.44"));
    refused(file.replace("12.05", "much"));
    refused("name\r\n");
    refused("");
  }

  private void refused(String file) {
    assertThatThrownBy(() -> bank.pay(file.getBytes(UTF_8))).isInstanceOf(InvalidInput.class);
  }

  private NewSandboxPayment asked(long fen) {
    return new NewSandboxPayment(
        Ids.next(), new Money(fen), "Cheng", "Order", merchant.url(), "/pay/1");
  }

  private boolean refund(UUID payment, UUID refund, long fen) {
    return payments.refund(payment, new NewSandboxRefund(refund, new Money(fen))).done();
  }

  private MvcTestResult ask(String body, String secret) {
    var signature = Signature.of(secret, Instant.now(), body.getBytes(UTF_8));
    return web.post()
        .uri(API)
        .header(Signature.TIMESTAMP_HEADER, signature.timestamp())
        .header(Signature.NONCE_HEADER, signature.nonce())
        .header(Signature.VALUE_HEADER, signature.value())
        .content(body)
        .exchange();
  }
}

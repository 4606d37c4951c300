package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.shared.Ids;
import org.walnut.shared.Signature;

/** The text gateway and the phones behind it. */
@SandboxTest
class PhonesTests {

  private static final String API = "/sandbox/sms/api/621221/messages";
  private static final String PHONES = "/sandbox/phone/621221";

  @Autowired SandboxPhones phones;
  @Autowired MockMvcTester web;
  private Merchant sender;

  @BeforeEach
  void open() throws Exception {
    sender = new Merchant();
    phones.be(Trouble.NONE);
  }

  @AfterEach
  void close() {
    phones.be(Trouble.NONE);
    sender.close();
  }

  @Test
  void a_text_comes_to_its_phone_once_and_the_sender_is_told() {
    var number = Ids.next();
    assertThat(hand(number, "13900000001", "验证码 111111"))
        .hasStatusOk()
        .bodyText()
        .contains("ACCEPTED");
    assertThat(hand(number, "13900000001", "验证码 111111")).hasStatusOk();

    await().until(() -> sender.heard().size() == 1);
    var heard = sender.heard().getFirst();
    assertThat(heard.signature().fits("a secret for tests", heard.body())).isTrue();
    assertThat(heard.text()).contains(number.toString(), "DELIVERED");
    assertThat(page("?q=111111")).contains("13900000001", "1 条");
    assertThat(page("/" + Ids.from("phone 13900000001"))).containsOnlyOnce("验证码 111111");
  }

  @Test
  void phones_are_found_by_number_and_by_text() {
    hand(Ids.next(), "13900000002", "到账五元");
    hand(Ids.next(), "13900000003", "订单已发货");

    assertThat(page("?q=0000002")).contains("13900000002").doesNotContain("13900000003");
    assertThat(page("?q=已发货")).contains("13900000003").doesNotContain("13900000002");
    assertThat(page("?q=nothing+like+it")).contains("没有找到");
    assertThat(web.get().uri(PHONES + "/" + Ids.next())).hasStatus(404);
  }

  @Test
  void a_text_that_fails_never_comes_and_one_that_is_late_comes_later() {
    phones.be(Trouble.FAIL);
    hand(Ids.next(), "13900000004", "送不到");
    phones.be(Trouble.DELAY);
    var late = Ids.next();
    hand(late, "13900000005", "迟到");

    await().until(() -> sender.heard().size() == 1);
    assertThat(sender.heard().getFirst().text()).contains("FAILED");
    assertThat(page("?q=1390000000")).doesNotContain("13900000004", "13900000005");
    assertThat(phones.find(late).state()).isEqualTo(TextState.ACCEPTED);
  }

  @Test
  void a_text_that_comes_twice_is_told_twice_as_well() {
    phones.be(Trouble.DUPLICATE);
    hand(Ids.next(), "13900000006", "来两次");

    await().until(() -> sender.heard().size() == 2);
    assertThat(sender.heard().getFirst().text()).isEqualTo(sender.heard().getLast().text());
    assertThat(page("/" + Ids.from("phone 13900000006"))).contains("第二次收到");
  }

  @Test
  void a_gateway_may_not_know_and_may_not_answer() {
    var number = Ids.next();
    phones.be(Trouble.UNKNOWN);
    assertThat(hand(number, "13900000007", "不明")).bodyText().contains("UNKNOWN");
    assertThat(web.get().uri(API + "/" + number)).bodyText().contains("UNKNOWN");
    phones.be(Trouble.DOWN);
    assertThat(web.get().uri(API + "/" + number)).hasStatus(503);
    assertThat(hand(Ids.next(), "13900000007", "不通")).hasStatus(503);
    phones.be(Trouble.NONE);
    assertThat(web.get().uri(API + "/" + number)).bodyText().contains("DELIVERED");
    assertThat(web.get().uri(API + "/" + Ids.next())).hasStatus(404);
  }

  @Test
  void troubles_are_switched_on_the_page() {
    assertThat(
            web.post()
                .uri(PHONES + "/trouble")
                .param("trouble", "FAIL")
                .with(SecurityMockMvcRequestPostProcessors.csrf()))
        .hasRedirectedUrl(PHONES);
    assertThat(phones.trouble()).isEqualTo(Trouble.FAIL);
    assertThat(page("")).contains("目前：送不到");
  }

  @Test
  void only_senders_that_sign_are_heard_and_only_texts_that_are_some() {
    var body = body(Ids.next(), "13900000008", "好");
    assertThat(web.post().uri(API).content(body)).hasStatus(401);
    assertThat(hand(Ids.next(), "abc", "好")).hasStatus(422);
    assertThat(hand(Ids.next(), "13900000008", " ")).hasStatus(422);
    assertThat(hand(Ids.next(), "13900000008", "字".repeat(1001))).hasStatus(422);
  }

  private String page(String address) {
    var page = web.get().uri(PHONES + address).exchange();
    assertThat(page).hasStatusOk();
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }

  private MvcTestResult hand(UUID number, String phone, String text) {
    var body = body(number, phone, text).getBytes(UTF_8);
    var signature = Signature.of("a secret for tests", Instant.now(), body);
    return web.post()
        .uri(API)
        .header(Signature.TIMESTAMP_HEADER, signature.timestamp())
        .header(Signature.NONCE_HEADER, signature.nonce())
        .header(Signature.VALUE_HEADER, signature.value())
        .content(body)
        .exchange();
  }

  private String body(UUID number, String phone, String text) {
    return """
    {"number":"%s","phone":"%s","way":"SMS","text":"%s","notifyUrl":"%s"}
    """
        .formatted(number, phone, text, sender.url());
  }
}

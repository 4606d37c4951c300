package org.walnut.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import com.wechat.pay.java.core.http.HttpHeaders;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is signed for WeChat Pay, and what of its answers is believed. */
class WechatProofTests {

  private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
  private static KeyPair service;
  private static WechatProof proof;

  @BeforeAll
  static void keys() throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    service = generator.generateKeyPair();
    proof =
        new WechatProof(
            "1900000001",
            new RSASigner("AB12", generator.generateKeyPair().getPrivate()),
            new RSAVerifier(service.getPublic(), "PUB"),
            Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void a_request_names_merchant_scheme_and_serial() {
    assertThat(proof.getAuthorization(URI.create("https://x/v3/a?b=c"), "GET", ""))
        .startsWith("WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\",nonce_str=\"")
        .contains("timestamp=\"" + NOW.getEpochSecond() + "\",serial_no=\"AB12\",signature=\"");
  }

  @Test
  void an_answer_signed_by_the_service_is_believed() {
    assertThat(proof.validate(signed("{}", NOW, "PUB"), "{}")).isTrue();
  }

  @Test
  void an_answer_that_was_changed_is_not() {
    assertThat(proof.validate(signed("{}", NOW, "PUB"), "{ }")).isFalse();
  }

  @Test
  void an_answer_of_another_key_is_not() {
    assertThat(proof.validate(signed("{}", NOW, "OTHER"), "{}")).isFalse();
  }

  @Test
  void an_old_answer_is_not() {
    var old = NOW.minus(Duration.ofMinutes(6));
    assertThat(proof.validate(signed("{}", old, "PUB"), "{}")).isFalse();
  }

  @Test
  void an_answer_without_a_signature_is_not() {
    assertThat(proof.validate(new HttpHeaders(Map.of()), "{}")).isFalse();
  }

  @Test
  void a_trade_number_says_whose_it_is_and_fits_everywhere() {
    for (var id : new UUID[] {new UUID(0, 1), new UUID(-1, -1), UUID.randomUUID()}) {
      var text = new TradeNo(id, 9).text();
      assertThat(text).matches("[0-9a-z_]{27}");
      assertThat(TradeNo.read(text)).contains(new TradeNo(id, 9));
    }
    assertThat(TradeNo.read("z".repeat(25) + "_1")).isEmpty();
    assertThat(TradeNo.read("20260101")).isEmpty();
  }

  private static HttpHeaders signed(String body, Instant at, String serial) {
    var timestamp = Long.toString(at.getEpochSecond());
    var words = timestamp + "\nnonce\n" + body + "\n";
    var signature = new RSASigner("S", service.getPrivate()).sign(words).getSign();
    return new HttpHeaders(
        Map.of(
            "Wechatpay-Timestamp", timestamp,
            "Wechatpay-Nonce", "nonce",
            "Wechatpay-Serial", serial,
            "Wechatpay-Signature", signature));
  }
}

package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/** What WeChat Pay (API v3) answers and tells, as JSON, signed and encrypted as it does. */
@Component
public class WechatWords {

  private static final int NONCE = 12;
  private static final int NONCE_SIGNED = 32;

  private final SandboxStore store;
  private final WireKeys keys;
  private final JsonMapper json;

  WechatWords(SandboxStore store, WireKeys keys, JsonMapper json) {
    this.store = store;
    this.keys = keys;
    this.json = json;
  }

  /** The headers that prove an answer or a notice to be the service's. */
  public Map<String, String> proof(String body, Instant at, boolean wrongly) {
    var timestamp = Long.toString(at.getEpochSecond());
    var nonce = nonce(NONCE_SIGNED);
    var words = String.join("\n", timestamp, nonce, body, "");
    return Map.of(
        "Wechatpay-Timestamp",
        timestamp,
        "Wechatpay-Nonce",
        nonce,
        "Wechatpay-Serial",
        "PUB_KEY_ID_SANDBOX",
        "Wechatpay-Signature-Type",
        "WECHATPAY2-SHA256-RSA2048",
        "Wechatpay-Signature",
        keys.sign(words, wrongly));
  }

  /** A payment as it is answered to the merchant who asks. */
  public Map<String, Object> transaction(SandboxPayment payment) {
    return transaction(payment, payment.amount(), state(payment.state()));
  }

  public Map<String, Object> refund(SandboxRefund refund, SandboxPayment payment) {
    var words = refunded(refund, payment);
    words.put("status", refund.done() ? "SUCCESS" : "ABNORMAL");
    words.put("channel", "ORIGINAL");
    words.put("funds_account", "AVAILABLE");
    return words;
  }

  @Transactional(readOnly = true)
  Letter letter(NoticeQueue.Waiting notice, Told told, Instant at) {
    var refund = told.refund();
    var body =
        refund == null
            ? envelope(notice, told, "TRANSACTION.SUCCESS", "transaction", paid(told))
            : envelope(
                notice,
                told,
                told.kind().equals("REFUNDED") ? "REFUND.SUCCESS" : "REFUND.ABNORMAL",
                "refund",
                refunded(told, refund));
    return new Letter(
        notice.id(),
        notice.url(),
        "application/json",
        proof(body, at, notice.flaw() == Flaw.SIGNATURE),
        body.getBytes(UTF_8),
        "");
  }

  private String envelope(
      NoticeQueue.Waiting notice, Told told, String event, String about, Object content) {
    var nonce = nonce(NONCE);
    var resource = new LinkedHashMap<String, Object>();
    resource.put("original_type", about);
    resource.put("algorithm", "AEAD_AES_256_GCM");
    resource.put("ciphertext", keys.encrypt(json.writeValueAsString(content), nonce, about));
    resource.put("associated_data", about);
    resource.put("nonce", nonce);
    var envelope = new LinkedHashMap<String, Object>();
    envelope.put("id", told.notice().toString());
    envelope.put("create_time", time(told.at()));
    envelope.put("resource_type", "encrypt-resource");
    envelope.put("event_type", event);
    envelope.put("summary", notice.flaw().name());
    envelope.put("resource", resource);
    return json.writeValueAsString(envelope);
  }

  private Map<String, Object> paid(Told told) {
    var state = told.kind().equals("PAID") ? "SUCCESS" : "PAYERROR";
    return store
        .find(told.payment())
        .map(payment -> transaction(payment, told.amount(), state))
        .orElseGet(() -> stranger(told, state));
  }

  private static Map<String, Object> stranger(Told told, String state) {
    var words = new LinkedHashMap<String, Object>();
    words.put("out_trade_no", told.payment().toString().replace("-", ""));
    words.put("transaction_id", number(told.payment()));
    words.put("trade_state", state);
    words.put("amount", Map.of("total", told.amount().fen(), "currency", "CNY"));
    return words;
  }

  private Map<String, Object> refunded(Told told, UUID id) {
    var payment = store.find(told.payment()).orElseThrow();
    var refund = store.refund(id).orElseThrow();
    var words = refunded(refund, payment);
    words.put("refund_status", told.kind().equals("REFUNDED") ? "SUCCESS" : "ABNORMAL");
    return words;
  }

  private static Map<String, Object> refunded(SandboxRefund refund, SandboxPayment payment) {
    var words = new LinkedHashMap<String, Object>();
    words.put("refund_id", number(refund.refund()));
    words.put("out_refund_no", refund.number());
    words.put("transaction_id", number(payment.id()));
    words.put("out_trade_no", payment.tradeNo());
    words.put("user_received_account", "-");
    words.put(
        "amount",
        Map.of(
            "total",
            payment.amount().fen(),
            "refund",
            refund.amount().fen(),
            "payer_total",
            payment.amount().fen(),
            "payer_refund",
            refund.amount().fen(),
            "currency",
            "CNY"));
    return words;
  }

  private static Map<String, Object> transaction(
      SandboxPayment payment, Money amount, String state) {
    var words = new LinkedHashMap<String, Object>();
    words.put("mchid", payment.merchant());
    words.put("out_trade_no", payment.tradeNo());
    words.put("trade_state", state);
    words.put("trade_state_desc", state);
    words.put("trade_type", "NATIVE");
    if (state.equals("SUCCESS") || state.equals("REFUND")) {
      words.put("transaction_id", number(payment.id()));
    }
    words.put(
        "amount",
        Map.of(
            "total",
            amount.fen(),
            "payer_total",
            amount.fen(),
            "currency",
            "CNY",
            "payer_currency",
            "CNY"));
    return words;
  }

  private static String state(SandboxState state) {
    return switch (state) {
      case OPEN -> "NOTPAY";
      case PAID -> "SUCCESS";
      case DECLINED -> "PAYERROR";
      case CLOSED -> "CLOSED";
    };
  }

  /** 28 digits, as the service numbers what it does. */
  static String number(UUID id) {
    return "42000%023d".formatted(id.getLeastSignificantBits() & Long.MAX_VALUE);
  }

  private static String nonce(int length) {
    return Ids.next().toString().replace("-", "").substring(32 - length);
  }

  private static String time(Instant at) {
    return at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
        .atZone(Days.ZONE)
        .toOffsetDateTime()
        .toString();
  }
}

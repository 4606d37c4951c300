package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.walnut.shared.Ids;
import org.walnut.shared.Signature;
import tools.jackson.databind.json.JsonMapper;

/** Puts notices into the words of their service and signs them, as they go out. */
@Component
class Letters {

  private static final Duration LONG_AGO = Duration.ofMinutes(10);

  private final WechatWords wechat;
  private final TransferWords transfers;
  private final AlipayForm alipay;
  private final JsonMapper json;
  private final Clock clock;

  Letters(
      WechatWords wechat,
      TransferWords transfers,
      AlipayForm alipay,
      JsonMapper json,
      Clock clock) {
    this.wechat = wechat;
    this.transfers = transfers;
    this.alipay = alipay;
    this.json = json;
    this.clock = clock;
  }

  /** Signed anew at each telling, with all that is wrong on purpose. */
  Letter of(NoticeQueue.Waiting notice, String secret) {
    var at = notice.flaw() == Flaw.OLD ? clock.instant().minus(LONG_AGO) : clock.instant();
    return switch (notice.service()) {
      case PLAIN -> plain(notice, secret, at);
      case WECHAT -> wechat.letter(notice, told(notice), at);
      case WECHAT_TRANSFER -> transfers.letter(notice, at);
      case ALIPAY -> alipay.letter(notice, told(notice), at);
    };
  }

  private Letter plain(NoticeQueue.Waiting notice, String secret, Instant at) {
    var body = body(notice);
    var signature =
        Signature.of(notice.flaw() == Flaw.SIGNATURE ? "not the secret" : secret, at, body);
    return new Letter(
        notice.id(),
        notice.url(),
        "application/json",
        Map.of(
            Signature.TIMESTAMP_HEADER,
            Long.toString(signature.timestamp()),
            Signature.NONCE_HEADER,
            signature.nonce(),
            Signature.VALUE_HEADER,
            signature.value()),
        body,
        "");
  }

  private byte[] body(NoticeQueue.Waiting notice) {
    return notice.flaw() == Flaw.UNKNOWN_ORDER
        ? json.writeValueAsBytes(told(notice))
        : notice.body().getBytes(UTF_8);
  }

  private Told told(NoticeQueue.Waiting notice) {
    var told = json.readValue(notice.body(), Told.class);
    return notice.flaw() == Flaw.UNKNOWN_ORDER
        ? new Told(Ids.next(), told.kind(), Ids.next(), told.refund(), told.amount(), told.at())
        : told;
  }
}

package org.walnut.payment;

import com.google.gson.JsonParseException;
import com.wechat.pay.java.core.exception.MalformedMessageException;
import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.core.util.GsonUtil;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/**
 * The gate for what WeChat Pay tells: lets in only what it signed within five minutes and encrypted
 * with our key.
 */
@Service
public class WechatNotices {

  private final NoticeBook book;
  private final WechatAccount account;
  private final Clock clock;

  WechatNotices(NoticeBook book, WechatAccount account, Clock clock) {
    this.book = book;
    this.account = account;
    this.clock = clock;
  }

  /** What stands outside the encrypted part. */
  private record Envelope(@Nullable String id, @Nullable String eventType) {}

  public NoticeAnswer take(Function<String, @Nullable String> headers, String body) {
    var timestamp = headers.apply("Wechatpay-Timestamp");
    if (timestamp == null || !WechatProof.fresh(timestamp, clock.instant())) {
      book.forged(PayWay.WECHAT);
      return NoticeAnswer.FORGED;
    }
    try {
      var notice = notice(request(headers, timestamp, body), body);
      return notice == null ? NoticeAnswer.UNREADABLE : book.take(notice);
    } catch (MalformedMessageException | JsonParseException | IllegalArgumentException wrong) {
      return NoticeAnswer.UNREADABLE;
    } catch (WechatPayException unproven) {
      book.forged(PayWay.WECHAT);
      return NoticeAnswer.FORGED;
    }
  }

  private @Nullable Notice notice(RequestParam request, String body) {
    var envelope = GsonUtil.getGson().fromJson(body, Envelope.class);
    var parser = new NotificationParser(account.notices());
    if (envelope == null || envelope.id() == null || envelope.eventType() == null) {
      parser.parse(request, Transaction.class);
      return null;
    }
    var number = Ids.from("wechat:" + envelope.id());
    return envelope.eventType().startsWith("REFUND.")
        ? refund(number, parser.parse(request, RefundNotification.class))
        : payment(number, parser.parse(request, Transaction.class));
  }

  static Notice payment(UUID number, Transaction told) {
    var kind =
        switch (told(told.getTradeState())) {
          case SUCCESS, REFUND -> NoticeKind.PAID;
          case PAYERROR, CLOSED, REVOKED -> NoticeKind.DECLINED;
          default -> throw new IllegalArgumentException("not decided: " + told.getTradeState());
        };
    return of(
        number,
        kind,
        told(told.getOutTradeNo()),
        null,
        new Money(told(told(told.getAmount()).getTotal())),
        told.getTransactionId());
  }

  static Notice refund(UUID number, RefundNotification told) {
    var kind =
        switch (told(told.getRefundStatus())) {
          case SUCCESS -> NoticeKind.REFUNDED;
          case CLOSED, ABNORMAL -> NoticeKind.REFUND_REFUSED;
          case PROCESSING -> throw new IllegalArgumentException("a refund that is not decided");
        };
    return of(
        number,
        kind,
        told(told.getOutTradeNo()),
        UUID.fromString(told(told.getOutRefundNo())),
        new Money(told(told(told.getAmount()).getRefund())),
        told.getTransactionId());
  }

  private static Notice of(
      UUID number,
      NoticeKind kind,
      String tradeNo,
      @Nullable UUID refund,
      Money amount,
      String ref) {
    var attempt = TradeNo.read(tradeNo).map(TradeNo::attempt).orElse(0);
    return new Notice(
        number, kind, PayWay.WECHAT, TradeNo.payment(tradeNo), attempt, refund, amount, ref);
  }

  private static <T> T told(@Nullable T word) {
    if (word == null) {
      throw new IllegalArgumentException("a notice without a word that it needs");
    }
    return word;
  }

  private static RequestParam request(
      Function<String, @Nullable String> headers, String timestamp, String body) {
    return new RequestParam.Builder()
        .serialNumber(headers.apply("Wechatpay-Serial"))
        .nonce(headers.apply("Wechatpay-Nonce"))
        .signature(headers.apply("Wechatpay-Signature"))
        .timestamp(timestamp)
        .body(body)
        .build();
  }
}

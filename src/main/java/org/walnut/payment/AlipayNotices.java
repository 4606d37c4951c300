package org.walnut.payment;

import com.alipay.api.AlipayApiException;
import com.alipay.api.internal.util.AlipaySignature;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** The gate for what Alipay tells: lets in only what it signed, for our application. */
@Service
public class AlipayNotices {

  private final NoticeBook book;
  private final AlipayAccount account;

  AlipayNotices(NoticeBook book, AlipayAccount account) {
    this.book = book;
    this.account = account;
  }

  public NoticeAnswer take(Map<String, String> fields) {
    if (!proven(fields)) {
      book.forged(PayWay.ALIPAY);
      return NoticeAnswer.FORGED;
    }
    try {
      var notice = notice(fields);
      return notice == null ? NoticeAnswer.HEARD : book.take(notice);
    } catch (ArithmeticException | IllegalArgumentException unreadable) {
      return NoticeAnswer.UNREADABLE;
    }
  }

  /** The SDK takes the signature out of the fields it is given. */
  private boolean proven(Map<String, String> fields) {
    try {
      return account.app().equals(fields.get("app_id"))
          && fields.containsKey("sign")
          && AlipaySignature.rsaCheckV1(
              new HashMap<>(fields), account.publicKey(), "UTF-8", "RSA2");
    } catch (AlipayApiException unproven) {
      return false;
    }
  }

  /** Nothing, when the payer has not decided yet. */
  private static @Nullable Notice notice(Map<String, String> fields) {
    var number = Ids.from("alipay:" + field(fields, "notify_id"));
    if (fields.containsKey("out_biz_no")) {
      var refund = UUID.fromString(field(fields, "out_biz_no"));
      return of(number, NoticeKind.REFUNDED, fields, refund, field(fields, "refund_fee"));
    }
    return switch (AlipayWords.state(field(fields, "trade_status"))) {
      case PAID -> of(number, NoticeKind.PAID, fields, null, field(fields, "total_amount"));
      case CLOSED, DECLINED ->
          of(number, NoticeKind.DECLINED, fields, null, field(fields, "total_amount"));
      case OPEN -> null;
    };
  }

  private static Notice of(
      UUID number,
      NoticeKind kind,
      Map<String, String> fields,
      @Nullable UUID refund,
      String yuan) {
    var tradeNo = field(fields, "out_trade_no");
    return new Notice(
        number,
        kind,
        PayWay.ALIPAY,
        TradeNo.payment(tradeNo),
        TradeNo.read(tradeNo).map(TradeNo::attempt).orElse(0),
        refund,
        Money.ofYuan(new BigDecimal(yuan)),
        fields.get("trade_no"));
  }

  private static String field(Map<String, String> fields, String name) {
    var value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a notice without " + name);
    }
    return value;
  }
}

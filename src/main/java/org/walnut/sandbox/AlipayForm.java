package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;

/** What Alipay tells: a form whose fields, sorted and joined, are signed (RSA2). */
@Component
class AlipayForm {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final SandboxStore store;
  private final WireKeys keys;

  AlipayForm(SandboxStore store, WireKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  @Transactional(readOnly = true)
  Letter letter(NoticeQueue.Waiting notice, Told told, Instant at) {
    var fields = fields(told, at);
    var sign = keys.sign(AlipayGatewayWords.joined(fields), notice.flaw() == Flaw.SIGNATURE);
    fields.put("sign", sign);
    fields.put("sign_type", "RSA2");
    var form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(joining("&"));
    return new Letter(
        notice.id(),
        notice.url(),
        "application/x-www-form-urlencoded;charset=UTF-8",
        Map.of(),
        form.getBytes(UTF_8),
        "success");
  }

  private Map<String, String> fields(Told told, Instant at) {
    var fields = new TreeMap<String, String>();
    fields.put("app_id", AlipayGatewayWords.APP);
    fields.put("charset", "UTF-8");
    fields.put("notify_id", told.notice().toString());
    fields.put("notify_time", TIME.format(at.atZone(Days.ZONE)));
    fields.put("notify_type", "trade_status_sync");
    fields.put("version", "1.0");
    fields.put("trade_no", AlipayGatewayWords.number(told.payment()));
    fields.put("trade_status", status(told));
    var payment = store.find(told.payment());
    fields.put(
        "out_trade_no",
        payment.map(SandboxPayment::tradeNo).orElseGet(() -> told.payment().toString()));
    UUID refund = told.refund();
    if (refund == null) {
      fields.put("total_amount", told.amount().toString());
    } else {
      fields.put("total_amount", payment.orElseThrow().amount().toString());
      fields.put("out_biz_no", store.refund(refund).orElseThrow().number());
      fields.put("refund_fee", told.amount().toString());
    }
    return fields;
  }

  private static String status(Told told) {
    return switch (told.kind()) {
      case "DECLINED" -> "TRADE_CLOSED";
      default -> "TRADE_SUCCESS";
    };
  }
}

package org.walnut.sandbox.web;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.sandbox.AlipayGatewayWords;
import org.walnut.sandbox.NewSandboxRefund;
import org.walnut.sandbox.PayTroubles;
import org.walnut.sandbox.PlayedService;
import org.walnut.sandbox.SandboxOrder;
import org.walnut.sandbox.SandboxPayment;
import org.walnut.sandbox.SandboxPayments;
import org.walnut.sandbox.SandboxState;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/** Alipay's gateway: one address, the method is a field. */
@RestController
@RequestMapping("/sandbox/alipay/api/{county}/gateway.do")
class SandboxAlipayApi {

  private final SandboxPayments payments;
  private final AlipayGatewayWords words;
  private final SandboxAlipayBills bills;
  private final PayTroubles troubles;
  private final JsonMapper json;

  SandboxAlipayApi(
      SandboxPayments payments,
      AlipayGatewayWords words,
      SandboxAlipayBills bills,
      PayTroubles troubles,
      JsonMapper json) {
    this.payments = payments;
    this.words = words;
    this.bills = bills;
    this.troubles = troubles;
    this.json = json;
  }

  private record Content(
      @Nullable String bill_date,
      String out_trade_no,
      @Nullable BigDecimal total_amount,
      @Nullable String subject,
      @Nullable BigDecimal refund_amount,
      @Nullable String out_request_no) {}

  /**
   * The payer comes with the merchant's signed order in the address, and is sent to the cashier.
   */
  @GetMapping
  @Open
  ResponseEntity<Void> page(@RequestParam Map<String, String> fields) {
    if (!words.proven(fields) || !"alipay.trade.page.pay".equals(fields.get("method"))) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    var content = content(fields);
    var id = SandboxOrder.id(PlayedService.ALIPAY, content.out_trade_no());
    payments.open(
        new SandboxOrder(
            id,
            PlayedService.ALIPAY,
            content.out_trade_no(),
            Money.ofYuan(content.total_amount() == null ? BigDecimal.ZERO : content.total_amount()),
            String.valueOf(fields.get("app_id")),
            content.subject() == null ? "" : content.subject(),
            fields.getOrDefault("notify_url", ""),
            fields.getOrDefault("return_url", "/")));
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(payments.cashierUrl(id)))
        .build();
  }

  @PostMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  @Open
  String ask(@RequestParam Map<String, String> fields) {
    var method = fields.getOrDefault("method", "");
    if (!words.proven(fields)) {
      return words.refusal(method, "40002", "isv.invalid-signature");
    }
    return troubles.around(
        () -> done(method, content(fields)),
        () -> words.refusal(method, "20000", "aop.ACQ.SYSTEM_ERROR"));
  }

  private String done(String method, Content content) {
    if (method.equals(SandboxAlipayBills.METHOD)) {
      return bills.address(content.bill_date());
    }
    var payment = payments.look(SandboxOrder.id(PlayedService.ALIPAY, content.out_trade_no()));
    if (payment.isEmpty()) {
      return words.refusal(method, "40004", "ACQ.TRADE_NOT_EXIST");
    }
    return switch (method) {
      case "alipay.trade.query" -> words.answer(method, trade(payment.get()));
      case "alipay.trade.close" -> closed(method, payment.get());
      case "alipay.trade.refund" -> refunded(method, payment.get(), content);
      case "alipay.trade.fastpay.refund.query" -> refund(method, payment.get(), content);
      default -> words.refusal(method, "40004", "isv.invalid-method");
    };
  }

  private String closed(String method, SandboxPayment payment) {
    var state = payment.state();
    return state == SandboxState.OPEN && payments.close(payment.id()).state() == SandboxState.CLOSED
        ? words.answer(method, trade(payment))
        : words.refusal(method, "40004", "ACQ.TRADE_STATUS_ERROR");
  }

  private String refunded(String method, SandboxPayment payment, Content content) {
    var number = String.valueOf(content.out_request_no());
    var amount = content.refund_amount();
    if (amount == null || amount.signum() <= 0) {
      return words.refusal(method, "40004", "ACQ.INVALID_PARAMETER");
    }
    var wanted = new NewSandboxRefund(refundId(number), Money.ofYuan(amount));
    var refund = payments.refund(payment.id(), wanted, number);
    if (!refund.done()) {
      return words.refusal(method, "40004", "ACQ.SELLER_BALANCE_NOT_ENOUGH");
    }
    var back = payments.find(payment.id()).refunded().toString();
    return words.answer(
        method,
        Map.of(
            "out_trade_no",
            payment.tradeNo(),
            "refund_fee",
            back,
            "fund_change",
            "Y",
            "trade_no",
            AlipayGatewayWords.number(payment.id())));
  }

  private String refund(String method, SandboxPayment payment, Content content) {
    return payments
        .lookRefund(refundId(String.valueOf(content.out_request_no())))
        .filter(refund -> refund.done())
        .map(refund ->
            words.answer(
                method,
                Map.of(
                    "out_trade_no",
                    payment.tradeNo(),
                    "refund_amount",
                    refund.amount().toString(),
                    "refund_status",
                    "REFUND_SUCCESS")))
        .orElseGet(() -> words.answer(method, Map.of()));
  }

  private static Map<String, Object> trade(SandboxPayment payment) {
    return Map.of(
        "out_trade_no", payment.tradeNo(),
        "trade_no", AlipayGatewayWords.number(payment.id()),
        "trade_status", AlipayGatewayWords.status(payment.state()),
        "total_amount", payment.amount().toString());
  }

  private Content content(Map<String, String> fields) {
    return Optional.ofNullable(fields.get("biz_content"))
        .map(text -> json.readValue(text, Content.class))
        .orElseThrow(() -> new IllegalArgumentException("no biz_content"));
  }

  private static UUID refundId(String number) {
    return Ids.from("sandbox:ALIPAY:refund:" + number);
  }
}

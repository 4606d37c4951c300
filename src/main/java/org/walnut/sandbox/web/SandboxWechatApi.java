package org.walnut.sandbox.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.walnut.access.Open;
import org.walnut.sandbox.NewSandboxRefund;
import org.walnut.sandbox.PlayedService;
import org.walnut.sandbox.SandboxOrder;
import org.walnut.sandbox.SandboxPayment;
import org.walnut.sandbox.SandboxPayments;
import org.walnut.sandbox.SandboxState;
import org.walnut.sandbox.WechatWords;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import tools.jackson.databind.json.JsonMapper;

/** WeChat Pay's interface (API v3): orders by scanning, and what is given back. */
@RestController
@RequestMapping("/sandbox/wechat/api/{county}/v3")
class SandboxWechatApi {

  private final SandboxPayments payments;
  private final WechatDoor door;
  private final WechatWords words;
  private final JsonMapper json;

  SandboxWechatApi(SandboxPayments payments, WechatDoor door, WechatWords words, JsonMapper json) {
    this.payments = payments;
    this.door = door;
    this.words = words;
    this.json = json;
  }

  private record Sum(@Nullable Long total, @Nullable Long refund) {}

  private record Wanted(
      String mchid,
      String description,
      String out_trade_no,
      String notify_url,
      @Nullable Sum amount) {}

  private record Return(String out_trade_no, String out_refund_no, Sum amount) {}

  @PostMapping("/pay/transactions/native")
  @Open
  ResponseEntity<String> order(@RequestBody String body) {
    return door.open(body, () -> ordered(json.readValue(body, Wanted.class)));
  }

  @GetMapping("/pay/transactions/out-trade-no/{no}")
  @Open
  ResponseEntity<String> query(@PathVariable String no) {
    return door.open(
        "", () -> look(no).map(each -> door.said(words.transaction(each))).orElseGet(this::none));
  }

  @PostMapping("/pay/transactions/out-trade-no/{no}/close")
  @Open
  ResponseEntity<String> close(@PathVariable String no, @RequestBody String body) {
    return door.open(body, () -> look(no).map(this::closed).orElseGet(this::none));
  }

  @PostMapping("/refund/domestic/refunds")
  @Open
  ResponseEntity<String> refund(@RequestBody String body) {
    return door.open(body, () -> refunded(json.readValue(body, Return.class)));
  }

  @GetMapping("/refund/domestic/refunds/{no}")
  @Open
  ResponseEntity<String> refundQuery(@PathVariable String no) {
    return door.open(
        "",
        () ->
            payments
                .lookRefund(refundId(no))
                .map(each -> door.said(words.refund(each, payments.find(each.payment()))))
                .orElseGet(() -> door.refused(404, "RESOURCE_NOT_EXISTS")));
  }

  private ResponseEntity<String> ordered(Wanted wanted) {
    var sum = wanted.amount();
    if (sum == null || sum.total() == null || sum.total() < 1) {
      return door.refused(400, "PARAM_ERROR");
    }
    var id = SandboxOrder.id(PlayedService.WECHAT, wanted.out_trade_no());
    try {
      var payment =
          payments.open(
              new SandboxOrder(
                  id,
                  PlayedService.WECHAT,
                  wanted.out_trade_no(),
                  new Money(sum.total()),
                  wanted.mchid(),
                  wanted.description(),
                  wanted.notify_url(),
                  ""));
      return switch (payment.state()) {
        case OPEN, DECLINED -> door.said(Map.of("code_url", cashier(id)));
        case PAID -> door.refused(400, "ORDERPAID");
        case CLOSED -> door.refused(400, "ORDER_CLOSED");
      };
    } catch (Refused otherAmount) {
      return door.refused(403, "OUT_TRADE_NO_USED");
    }
  }

  private ResponseEntity<String> closed(SandboxPayment payment) {
    return payments.close(payment.id()).state() == SandboxState.PAID
        ? door.refused(400, "ORDERPAID")
        : door.done();
  }

  private ResponseEntity<String> refunded(Return wanted) {
    var payment = look(wanted.out_trade_no());
    if (payment.isEmpty()) {
      return door.refused(404, "RESOURCE_NOT_EXISTS");
    }
    var paid = payment.get();
    if (wanted.amount().refund() == null) {
      return door.refused(400, "PARAM_ERROR");
    }
    var amount = new Money(wanted.amount().refund());
    var id = refundId(wanted.out_refund_no());
    var refund =
        payments.refund(paid.id(), new NewSandboxRefund(id, amount), wanted.out_refund_no());
    return refund.done() ? door.said(words.refund(refund, paid)) : door.refused(403, "NOT_ENOUGH");
  }

  private ResponseEntity<String> none() {
    return door.refused(404, "ORDER_NOT_EXIST");
  }

  private Optional<SandboxPayment> look(String tradeNo) {
    return payments.look(SandboxOrder.id(PlayedService.WECHAT, tradeNo));
  }

  private static UUID refundId(String number) {
    return Ids.from("sandbox:WECHAT:refund:" + number);
  }

  private String cashier(UUID id) {
    var page = payments.cashierUrl(id);
    return page.startsWith("/")
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + page
        : page;
  }
}

package org.walnut.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Open;
import org.walnut.sandbox.Deed;
import org.walnut.sandbox.NewSandboxPayment;
import org.walnut.sandbox.NewSandboxRefund;
import org.walnut.sandbox.SandboxPayments;
import org.walnut.sandbox.SandboxRefund;

/** The payment service's interface: signed for merchants, open for payers who are programs. */
@RestController
@RequestMapping("/sandbox/pay/api/{county}/payments")
class SandboxPayApi {

  private final SandboxPayments payments;
  private final SignedBody signed;

  SandboxPayApi(SandboxPayments payments, SignedBody signed) {
    this.payments = payments;
    this.signed = signed;
  }

  /** What a payer who is a program does. */
  record Decision(Deed deed, @Nullable Boolean refusesNextRefund) {}

  @PostMapping
  @Open
  PaymentAnswer open(@RequestHeader HttpHeaders headers, InputStream body) throws IOException {
    return answer(
        payments.open(signed.read(headers, body, payments.secret(), NewSandboxPayment.class)).id());
  }

  @GetMapping("/{payment}")
  @Open
  PaymentAnswer find(@PathVariable UUID payment) {
    return answer(payment);
  }

  /** Nobody can pay it any more; one that was never asked for is closed, too. */
  @PostMapping("/{payment}/closing")
  @Open
  PaymentAnswer close(
      @PathVariable UUID payment, @RequestHeader HttpHeaders headers, InputStream body)
      throws IOException {
    signed.read(headers, body, payments.secret(), Map.class);
    if (payments.look(payment).isEmpty()) {
      return PaymentAnswer.neverAsked(payment);
    }
    return PaymentAnswer.of(payments.close(payment), payments.cashierUrl(payment));
  }

  @PostMapping("/{payment}/decision")
  @Open
  PaymentAnswer decide(@PathVariable UUID payment, @RequestBody Decision decision) {
    payments.decide(payment, decision.deed(), Boolean.TRUE.equals(decision.refusesNextRefund()));
    return answer(payment);
  }

  @PostMapping("/{payment}/refunds")
  @Open
  SandboxRefund refund(
      @PathVariable UUID payment, @RequestHeader HttpHeaders headers, InputStream body)
      throws IOException {
    return payments.refund(
        payment, signed.read(headers, body, payments.secret(), NewSandboxRefund.class));
  }

  private PaymentAnswer answer(UUID payment) {
    return PaymentAnswer.of(payments.find(payment), payments.cashierUrl(payment));
  }
}

package org.walnut.payment.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.payment.SecondPayment;
import org.walnut.payment.SecondPayments;

/** What was paid a second time, for programs. */
@RestController
@RequestMapping("/api/v1/payments/{id}/seconds")
class SecondPaymentApi {

  private final SecondPayments seconds;

  SecondPaymentApi(SecondPayments seconds) {
    this.seconds = seconds;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  List<SecondPayment> list(@PathVariable UUID id) {
    return seconds.of(id);
  }

  /** Asks the service to send it back, and answers where it stands. */
  @PostMapping("/{second}/return")
  @Needs(Act.SETTLE)
  List<SecondPayment> giveBack(@PathVariable UUID id, @PathVariable UUID second) {
    seconds.giveBack(id, second);
    return seconds.of(id);
  }
}

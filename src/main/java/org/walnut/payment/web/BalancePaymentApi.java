package org.walnut.payment.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payment.PaymentCard;
import org.walnut.shared.NotFound;

/** Paying from what is put by, for programs. */
@RestController
@RequestMapping("/api/v1/payments/{id}/balance")
class BalancePaymentApi {

  private final BalanceSlips slips;
  private final PayerScreens screens;

  BalancePaymentApi(BalanceSlips slips, PayerScreens screens) {
    this.slips = slips;
    this.screens = screens;
  }

  /** What is there before and after; not found while another way is chosen. */
  @GetMapping
  @Needs(Act.BUY)
  BalanceSlip slip(@PathVariable UUID id, Person me) {
    return slips.of(id, me).orElseThrow(() -> new NotFound("payment.kind", id));
  }

  /** Paid already, it answers the same. */
  @PostMapping
  @Needs(Act.BUY)
  PaymentCard pay(@PathVariable UUID id, Person me) {
    slips.pay(id, me);
    return screens.payable(id, me);
  }
}

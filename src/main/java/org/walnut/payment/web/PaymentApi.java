package org.walnut.payment.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.payment.PayChoice;
import org.walnut.payment.PayWay;
import org.walnut.payment.PaymentCard;

/** Where a payment stands, for the payer and for those who read the books. */
@RestController
class PaymentApi {

  private final PayerScreens screens;
  private final PayChoice choice;

  PaymentApi(PayerScreens screens, PayChoice choice) {
    this.screens = screens;
    this.choice = choice;
  }

  /** How a payer wants to pay. */
  record Chosen(PayWay way) {}

  @GetMapping("/api/v1/payments/{id}")
  @SignedInOnly
  PaymentCard payment(@PathVariable UUID id, Person me) {
    return screens.visible(id, me);
  }

  /** What payers may choose from, the usual way first. */
  @GetMapping("/api/v1/payment-ways")
  @Needs(Act.BUY)
  List<PayWay> ways() {
    return choice.ways();
  }

  /** Goes on by this way; answers where to pay. */
  @PutMapping("/api/v1/payments/{id}/way")
  @Needs(Act.BUY)
  PaymentCard choose(@PathVariable UUID id, @RequestBody Chosen chosen, Person me) {
    screens.own(id, me);
    choice.choose(id, chosen.way());
    return screens.visible(id, me);
  }
}

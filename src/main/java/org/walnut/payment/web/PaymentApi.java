package org.walnut.payment.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.payment.PaymentCard;

/** Where a payment stands, for the payer and for those who read the books. */
@RestController
class PaymentApi {

  private final PayerScreens screens;

  PaymentApi(PayerScreens screens) {
    this.screens = screens;
  }

  @GetMapping("/api/v1/payments/{id}")
  @SignedInOnly
  PaymentCard payment(@PathVariable UUID id, Person me) {
    return screens.visible(id, me);
  }
}

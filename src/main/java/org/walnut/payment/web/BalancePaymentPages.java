package org.walnut.payment.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;

/** The payer sees what was put by and what is left of it then, and pays. */
@Controller
class BalancePaymentPages {

  private final BalanceSlips slips;

  BalancePaymentPages(BalanceSlips slips) {
    this.slips = slips;
  }

  @GetMapping("/pay/{id}/balance")
  @Needs(Act.BUY)
  String show(@PathVariable UUID id, Person me, Model model) {
    var slip = slips.of(id, me);
    if (slip.isEmpty()) {
      return "redirect:/pay/" + id + "/outcome";
    }
    model.addAttribute("slip", slip.get());
    return "payment/balance";
  }

  /** Too little is told on the page that says how much is missing; paid twice, it is paid once. */
  @PostMapping("/pay/{id}/balance")
  @Needs(Act.BUY)
  String pay(@PathVariable UUID id, Person me) {
    var slip = slips.of(id, me);
    if (slip.isPresent() && !slip.get().enough()) {
      return "redirect:/pay/" + id + "/balance";
    }
    slips.pay(id, me);
    return "redirect:/pay/" + id + "/outcome";
  }
}

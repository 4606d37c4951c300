package org.walnut.sandbox.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Open;
import org.walnut.sandbox.Deed;
import org.walnut.sandbox.SandboxPayments;
import org.walnut.web.Show;

/** The page on which a payer pays or declines. */
@Controller
@RequestMapping("/sandbox/pay/{county}/cashier/{payment}")
class CashierPages {

  private final SandboxPayments payments;

  CashierPages(SandboxPayments payments) {
    this.payments = payments;
  }

  @GetMapping
  @Open
  String show(@PathVariable String county, @PathVariable UUID payment, Model model) {
    var found = payments.find(payment);
    model.addAttribute(
        "cashier",
        new Cashier(
            "/sandbox/pay/" + county + "/cashier/" + payment,
            Show.yuan(found.amount()),
            found.merchant(),
            found.description(),
            found.ref(),
            found.returnUrl(),
            found.state()));
    return "sandbox/cashier";
  }

  @PostMapping
  @Open
  String decide(@PathVariable String county, @PathVariable UUID payment, @RequestParam Deed deed) {
    payments.decide(payment, deed, false);
    return "redirect:/sandbox/pay/" + county + "/cashier/" + payment;
  }
}

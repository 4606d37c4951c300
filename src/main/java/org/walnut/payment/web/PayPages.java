package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payment.PaymentErrands;

/** The payer's way: to the cashier, and back to what was bought once the money has arrived. */
@Controller
class PayPages {

  private final PayerScreens screens;
  private final PaymentErrands errands;

  PayPages(PayerScreens screens, PaymentErrands errands) {
    this.screens = screens;
    this.errands = errands;
  }

  /** Asks the payment service when that has not happened yet, then hands the payer over to it. */
  @GetMapping("/pay/{id}")
  @Needs(Act.BUY)
  String pay(@PathVariable UUID id, Person me) {
    var payment = screens.own(id, me);
    if (payment.created() && errands.ask(id)) {
      payment = screens.own(id, me);
    }
    return "redirect:" + (payment.pending() ? payment.cashierUrl() : payment.path() + "/outcome");
  }

  @GetMapping("/pay/{id}/outcome")
  @Needs(Act.BUY)
  String outcome(@PathVariable UUID id, Person me, RedirectAttributes flash, Model model) {
    var payment = screens.own(id, me);
    if (payment.paid()) {
      flash.addFlashAttribute("notice", t("payment.arrived", payment.amount()));
      return "redirect:" + payment.returnPath();
    }
    model.addAttribute("payment", payment);
    return "payment/outcome";
  }

  /** The part of the page that asks again and again; it leads on by itself when money has come. */
  @GetMapping("/pay/{id}/state")
  @Needs(Act.BUY)
  String state(@PathVariable UUID id, Person me, HttpServletResponse response, Model model) {
    var payment = screens.own(id, me);
    if (payment.paid()) {
      response.setHeader("HX-Redirect", payment.path() + "/outcome");
    }
    model.addAttribute("payment", payment);
    return "payment/state";
  }
}

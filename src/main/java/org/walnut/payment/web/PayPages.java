package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payment.PayChoice;
import org.walnut.payment.PayWay;
import org.walnut.web.QrCode;

/** The payer's way: to the cashier, and back to what was bought once the money has arrived. */
@Controller
class PayPages {

  private final PayerScreens screens;
  private final PayChoice choice;

  PayPages(PayerScreens screens, PayChoice choice) {
    this.screens = screens;
    this.choice = choice;
  }

  /** Lets the payer choose how to pay, as long as nothing is decided. */
  @GetMapping("/pay/{id}")
  @Needs(Act.BUY)
  String pay(@PathVariable UUID id, Person me, Model model) {
    var payment = screens.own(id, me);
    if (!payment.open()) {
      return "redirect:" + payment.path() + "/outcome";
    }
    model.addAttribute("payment", payment);
    model.addAttribute("ways", choice.ways(id));
    return "payment/choice";
  }

  /** Makes the payment known to the service of this way, and hands the payer over to it. */
  @PostMapping("/pay/{id}/way")
  @Needs(Act.BUY)
  String choose(@PathVariable UUID id, @RequestParam PayWay way, Person me) {
    screens.own(id, me);
    choice.choose(id, way);
    var payment = screens.own(id, me);
    return "redirect:" + (payment.pending() ? payment.cashierUrl() : payment.path() + "/outcome");
  }

  /** What the payer scans, where paying is by scanning. */
  @GetMapping("/pay/{id}/code")
  @Needs(Act.BUY)
  String code(@PathVariable UUID id, Person me, Model model) {
    var payment = screens.own(id, me);
    if (!payment.pending() || payment.payCode() == null) {
      return "redirect:" + payment.path() + "/outcome";
    }
    model.addAttribute("payment", payment);
    model.addAttribute("code", QrCode.of(payment.payCode()));
    return "payment/code";
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

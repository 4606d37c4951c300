package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.walnut.payment.CashReceipts;
import org.walnut.payment.NewCashTaking;
import org.walnut.payment.PayTimes;
import org.walnut.payment.PaymentCard;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.web.Input;
import org.walnut.web.QrCode;

/** Cash: what the payer shows at the counter, and what the counter does with it. */
@Controller
class CounterPages {

  private final PayerScreens screens;
  private final CashReceipts receipts;
  private final Payments payments;
  private final PayTimes times;

  CounterPages(PayerScreens screens, CashReceipts receipts, Payments payments, PayTimes times) {
    this.screens = screens;
    this.receipts = receipts;
    this.payments = payments;
    this.times = times;
  }

  /** What to bring, by when, and the code to be shown. */
  @GetMapping("/pay/{id}/cash")
  @Needs(Act.BUY)
  String bring(@PathVariable UUID id, Person me, Model model) {
    var card = screens.payable(id, me);
    var payment = OwnPayment.of(card);
    if (!CounterShown.waits(card)) {
      return "redirect:" + payment.path() + "/outcome";
    }
    model.addAttribute("payment", payment);
    model.addAttribute("shown", CounterShown.of(card, times.until(card)));
    model.addAttribute("code", QrCode.of(card.code()));
    return "payment/bring";
  }

  /** Finds the payment whose code the payer shows or says. */
  @GetMapping("/payments/counter")
  @Needs(Act.TAKE_CASH)
  String counter(@RequestParam(defaultValue = "") String q, Model model) {
    var found = receipts.named(q.strip()).orElse(null);
    return counter(q.strip(), found, Input.of(Map.of("id", Ids.next().toString())), model);
  }

  @PostMapping("/payments/{id}/cash")
  @Needs(Act.TAKE_CASH)
  String take(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          var receipt = receipts.take(id, given.as(NewCashTaking.class), me);
          flash.addFlashAttribute("notice", t("payment.counter.taken"));
          return "redirect:/payments/receipts/" + receipt;
        },
        again -> {
          var card = payments.card(id);
          return counter(card.code(), card, again, model);
        });
  }

  private String counter(String q, @Nullable PaymentCard found, Input input, Model model) {
    model.addAttribute("q", q);
    model.addAttribute("found", found == null ? null : CounterShown.of(found, times.until(found)));
    model.addAttribute("input", input);
    return "payment/counter";
  }
}

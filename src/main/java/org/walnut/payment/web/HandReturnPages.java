package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payment.HandReturns;
import org.walnut.payment.NewHandReturn;
import org.walnut.payment.Payments;
import org.walnut.payment.Refunds;
import org.walnut.payment.SecondPayments;
import org.walnut.shared.NotFound;
import org.walnut.web.Input;

/** What no service gives back: a person sends it by the bank, and says so here. */
@Controller
class HandReturnPages {

  private final HandReturns returns;
  private final Refunds refunds;
  private final Payments payments;
  private final SecondPayments seconds;

  HandReturnPages(HandReturns returns, Refunds refunds, Payments payments, SecondPayments seconds) {
    this.returns = returns;
    this.refunds = refunds;
    this.payments = payments;
    this.seconds = seconds;
  }

  @GetMapping("/refunds/{id}")
  @Needs(Act.READ_MONEY)
  String refund(@PathVariable UUID id, Person me, Model model) {
    return show(refund(id), me, model, Input.empty());
  }

  @PostMapping("/refunds/{id}/completion")
  @Needs(Act.SETTLE)
  String complete(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        in -> asked(returns.refund(id, in.as(NewHandReturn.class), me), flash),
        again -> show(refund(id), me, model, again));
  }

  @GetMapping("/payments/{id}/seconds/{second}")
  @Needs(Act.READ_MONEY)
  String second(@PathVariable UUID id, @PathVariable UUID second, Person me, Model model) {
    return show(second(id, second), me, model, Input.empty());
  }

  @PostMapping("/payments/{id}/seconds/{second}/completion")
  @Needs(Act.SETTLE)
  String complete(
      @PathVariable UUID id,
      @PathVariable UUID second,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    return input.tried(
        in -> asked(returns.second(second, in.as(NewHandReturn.class), me), flash),
        again -> show(second(id, second), me, model, again));
  }

  private HandReturnShown refund(UUID id) {
    var refund = refunds.card(id);
    return HandReturnShown.of(refund, payments.card(refund.payment()).way());
  }

  private HandReturnShown second(UUID payment, UUID id) {
    return seconds.of(payment).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(HandReturnShown::of)
        .orElseThrow(() -> new NotFound("payment.refund", id));
  }

  private static String asked(UUID approval, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("approval.wasAsked"));
    return "redirect:/approvals/" + approval;
  }

  private static String show(HandReturnShown back, Person me, Model model, Input input) {
    model.addAttribute("back", back);
    model.addAttribute("acting", me.may(Act.SETTLE));
    model.addAttribute("input", input);
    return "payment/handReturn";
  }
}

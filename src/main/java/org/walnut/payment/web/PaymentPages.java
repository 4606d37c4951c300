package org.walnut.payment.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.walnut.payment.Closing;
import org.walnut.payment.PaymentErrands;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.payment.Refunds;
import org.walnut.payment.SecondPayments;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The console's pages of payments, and what a person does where the machine is in doubt. */
@Controller
class PaymentPages {

  private final PaymentScreens screens;
  private final Payments payments;
  private final Refunds refunds;
  private final PaymentErrands errands;
  private final SecondPayments seconds;

  PaymentPages(
      PaymentScreens screens,
      Payments payments,
      Refunds refunds,
      PaymentErrands errands,
      SecondPayments seconds) {
    this.screens = screens;
    this.payments = payments;
    this.refunds = refunds;
    this.errands = errands;
    this.seconds = seconds;
  }

  @GetMapping("/payments")
  @Needs(Act.READ_MONEY)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      Cursor cursor,
      Model model) {
    model.addAttribute("payments", screens.list(q.strip(), state, cursor));
    model.addAttribute("q", q.strip());
    model.addAttribute("state", state);
    model.addAttribute("states", states());
    return "payment/list";
  }

  @GetMapping("/payments/{id}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, Input.empty());
  }

  /** Asks the payment service what has become of it. */
  @PostMapping("/payments/{id}/queries")
  @Needs(Act.SETTLE)
  String query(@PathVariable UUID id, RedirectAttributes flash) {
    var answered = errands.ask(id) && errands.query(id);
    flash.addFlashAttribute(
        "notice", answered ? t("payment.asked") : t("payment.serviceUnreachable"));
    return "redirect:/payments/" + id;
  }

  @PostMapping("/payments/{id}/closing")
  @Needs(Act.SETTLE)
  String close(
      @PathVariable UUID id, Person me, Input input, RedirectAttributes flash, Model model) {
    try {
      payments.close(id, input.as(Closing.class));
      flash.addFlashAttribute("notice", t("payment.closed"));
      return "redirect:/payments/" + id;
    } catch (InvalidInput bad) {
      return show(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/refunds/{id}/requests")
  @Needs(Act.SETTLE)
  String repeat(@PathVariable UUID id, RedirectAttributes flash) {
    refunds.repeat(id);
    flash.addFlashAttribute("notice", t("payment.refundRepeated"));
    return "redirect:/payments/" + refunds.card(id).payment();
  }

  private String show(UUID id, Person me, Model model, Input input) {
    model.addAttribute("payment", screens.details(id));
    model.addAttribute("seconds", seconds.of(id).stream().map(SecondRow::new).toList());
    model.addAttribute("acting", me.may(Act.SETTLE));
    model.addAttribute("input", input);
    return "payment/show";
  }

  private static List<Option> states() {
    return Stream.concat(
            Stream.of(new Option("", t("payment.state.any"))),
            Arrays.stream(PaymentState.values())
                .map(state -> new Option(state.name(), Words.label(state))))
        .toList();
  }
}

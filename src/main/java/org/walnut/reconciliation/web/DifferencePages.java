package org.walnut.reconciliation.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payment.Transfers;
import org.walnut.reconciliation.CounterAccount;
import org.walnut.reconciliation.Differences;
import org.walnut.reconciliation.NewAssignment;
import org.walnut.reconciliation.NewDifferencePosting;
import org.walnut.reconciliation.NewExplanation;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** One difference, and what a person does about it. */
@Controller
@RequestMapping("/reconciliation/differences/{id}")
class DifferencePages {

  private final ReconScreens screens;
  private final Differences differences;
  private final Transfers transfers;

  DifferencePages(ReconScreens screens, Differences differences, Transfers transfers) {
    this.screens = screens;
    this.differences = differences;
    this.transfers = transfers;
  }

  @GetMapping
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, Input.empty());
  }

  @PostMapping("/explanation")
  @Needs(Act.SETTLE)
  String explain(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        in -> {
          differences.explain(id, in.as(NewExplanation.class));
          flash.addFlashAttribute("notice", t("reconciliation.explained"));
          return "redirect:/reconciliation/differences/" + id;
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/posting")
  @Needs(Act.SETTLE)
  String post(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        in -> {
          var approval = differences.askToPost(id, in.as(NewDifferencePosting.class), me);
          flash.addFlashAttribute("notice", t("approval.wasAsked"));
          return "redirect:/approvals/" + approval;
        },
        again -> show(id, me, model, again));
  }

  @PostMapping("/assignment")
  @Needs(Act.SETTLE)
  String assign(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        in -> {
          var approval = differences.askToAssign(id, in.as(NewAssignment.class), me);
          flash.addFlashAttribute("notice", t("approval.wasAsked"));
          return "redirect:/approvals/" + approval;
        },
        again -> show(id, me, model, again));
  }

  private String show(UUID id, Person me, Model model, Input input) {
    var difference = screens.difference(id);
    model.addAttribute(
        "payment", transfers.named(difference.reference()).map(KnownPayment::of).orElse(null));
    var acting = difference.open() && me.may(Act.SETTLE);
    model.addAttribute("difference", difference);
    model.addAttribute("others", acting ? screens.explaining(difference) : List.of());
    model.addAttribute(
        "counters",
        Arrays.stream(CounterAccount.values())
            .map(each -> new Option(each.name(), Words.label(each)))
            .toList());
    model.addAttribute("acting", acting);
    model.addAttribute("input", input);
    return "reconciliation/difference";
  }
}

package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.util.List;
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
import org.walnut.shared.InvalidInput;
import org.walnut.supply.AgreementState;
import org.walnut.supply.Agreements;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** Agreements: looked up, signed, closed, printed. */
@Controller
class AgreementPages {

  private final Agreements agreements;
  private final AgreementScreens screens;
  private final IntakeScreens intakes;
  private final RateScreens rates;
  private final AgreementChoices choices;

  AgreementPages(
      Agreements agreements,
      AgreementScreens screens,
      IntakeScreens intakes,
      RateScreens rates,
      AgreementChoices choices) {
    this.agreements = agreements;
    this.screens = screens;
    this.intakes = intakes;
    this.rates = rates;
    this.choices = choices;
  }

  @GetMapping("/agreements")
  @Needs(Act.READ_AGREEMENTS)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable AgreementState state,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute(
        "agreements", screens.list(me.scope(), q, state, cursor).map(AgreementRow::of));
    model.addAttribute("q", q);
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", choices.states());
    return "supply/agreements";
  }

  @GetMapping("/agreements/new")
  @Needs(Act.SIGN_AGREEMENTS)
  String form(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID household,
      Person me,
      Model model) {
    if (household == null) {
      model.addAttribute("q", q);
      model.addAttribute("households", q.isBlank() ? List.of() : screens.households(me.scope(), q));
      return "supply/agreement-household";
    }
    return form(me, model, Input.of(Map.of("household", household.toString())));
  }

  @PostMapping("/agreements")
  @Needs(Act.SIGN_AGREEMENTS)
  String sign(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var id = agreements.sign(input.as(AgreementForm.class).command(), me);
      flash.addFlashAttribute("notice", t("supply.agreement.signed"));
      return "redirect:/agreements/" + id;
    } catch (InvalidInput bad) {
      return form(me, model, input.with(bad));
    }
  }

  @GetMapping("/agreements/{id}")
  @Needs(Act.READ_AGREEMENTS)
  String show(@PathVariable UUID id, Cursor cursor, Person me, Model model) {
    return show(id, cursor, me, model, Input.empty());
  }

  @GetMapping("/agreements/{id}/contract")
  @Needs(Act.READ_AGREEMENTS)
  String contract(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("agreement", AgreementRow.of(screens.agreement(me.scope(), id)));
    return "supply/contract";
  }

  @PostMapping("/agreements/{id}/fulfilment")
  @Needs(Act.SIGN_AGREEMENTS)
  String fulfil(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    agreements.fulfil(id, me);
    flash.addFlashAttribute("notice", t("supply.agreement.fulfilled"));
    return "redirect:/agreements/" + id;
  }

  @PostMapping("/agreements/{id}/ending")
  @Needs(Act.SIGN_AGREEMENTS)
  String end(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      agreements.end(id, input.as(Reason.class).why(), me);
      flash.addFlashAttribute("notice", t("supply.agreement.ended"));
      return "redirect:/agreements/" + id;
    } catch (InvalidInput bad) {
      return show(id, Cursor.START, me, model, input.with(bad));
    }
  }

  private String show(UUID id, Cursor cursor, Person me, Model model, Input input) {
    model.addAttribute("agreement", AgreementRow.of(screens.agreement(me.scope(), id)));
    var today = choices.today();
    model.addAttribute(
        "rates", rates.of(id).stream().map(rate -> RateRow.of(rate, today)).toList());
    model.addAttribute("intakes", intakes.under(me.scope(), id, cursor).map(IntakeRow::of));
    model.addAttribute("input", input);
    return "supply/agreement";
  }

  private String form(Person me, Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute("household", choices.household(me.scope(), input.value("household")));
    model.addAttribute("carriers", choices.carriers(me.scope()));
    model.addAttribute("goods", choices.goods());
    model.addAttribute("mechanisms", choices.mechanisms());
    return "supply/agreement-form";
  }
}

package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.supply.Intakes;
import org.walnut.supply.NewIntake;
import org.walnut.web.Input;
import org.walnut.web.Show;

/** Weighs goods and decides about them. */
@Controller
class ScalePages {

  private final Intakes intakes;
  private final IntakeScreens screens;
  private final AgreementScreens agreements;
  private final ScaleChoices choices;
  private final IntakePages page;

  ScalePages(
      Intakes intakes,
      IntakeScreens screens,
      AgreementScreens agreements,
      ScaleChoices choices,
      IntakePages page) {
    this.intakes = intakes;
    this.screens = screens;
    this.agreements = agreements;
    this.choices = choices;
    this.page = page;
  }

  @GetMapping("/agreements/{id}/intakes/new")
  @Needs(Act.WEIGH_INTAKES)
  String form(@PathVariable UUID id, Person me, Model model) {
    return form(id, me, model, Input.of(choices.initial()));
  }

  @PostMapping("/agreements/{id}/intakes")
  @Needs(Act.WEIGH_INTAKES)
  String weigh(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var intake = input.as(NewIntake.class);
      var made =
          input.chosen("accept", "true")
              ? intakes.weighAndAccept(intake, me)
              : intakes.weigh(intake, me);
      flash.addFlashAttribute("notice", weighed(made, me));
      return "redirect:/intakes/" + made;
    } catch (InvalidInput bad) {
      return form(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/intakes/{id}/acceptance")
  @Needs(Act.WEIGH_INTAKES)
  String accept(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    intakes.accept(id, me);
    flash.addFlashAttribute("notice", weighed(id, me));
    return "redirect:/intakes/" + id;
  }

  @PostMapping("/intakes/{id}/rejection")
  @Needs(Act.WEIGH_INTAKES)
  String reject(@PathVariable UUID id, Input input, Person me, Model model) {
    return decide(id, input, me, model, why -> intakes.reject(id, why, me));
  }

  @PostMapping("/intakes/{id}/reversal")
  @Needs(Act.WEIGH_INTAKES)
  String reverse(@PathVariable UUID id, Input input, Person me, Model model) {
    return decide(id, input, me, model, why -> intakes.reverse(id, why, me));
  }

  private String decide(UUID id, Input input, Person me, Model model, Consumer<String> decision) {
    return input.tried(
        given -> {
          decision.accept(given.as(Reason.class).why());
          return "redirect:/intakes/" + id;
        },
        again -> page.show(id, again, me, model));
  }

  /** More than was agreed is taken, but not without a word. */
  private String weighed(UUID id, Person me) {
    var intake = screens.intake(me.scope(), id);
    var agreement = agreements.agreement(me.scope(), intake.agreement());
    return agreement.overDelivered()
        ? t(
            "supply.intake.overDelivered",
            intake.code(),
            Show.kg(agreement.delivered()),
            Show.kg(agreement.quantity()))
        : t("supply.intake.done", intake.code());
  }

  private String form(UUID id, Person me, Model model, Input input) {
    var agreement = agreements.agreement(me.scope(), id);
    model.addAttribute("agreement", AgreementRow.of(agreement));
    model.addAttribute("agreementId", id.toString());
    model.addAttribute("floor", Show.typed(agreement.floorPrice()));
    model.addAttribute("input", input);
    model.addAttribute("grades", choices.grades(agreement));
    model.addAttribute("villages", choices.villages(agreement.village()));
    return "supply/intake-form";
  }
}

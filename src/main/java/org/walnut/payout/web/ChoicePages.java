package org.walnut.payout.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.Households;
import org.walnut.payout.NewPayoutChoice;
import org.walnut.payout.PayoutChoices;
import org.walnut.web.Input;

/** How a household is paid: shown to staff, and chosen for it or by its own people. */
@Controller
class ChoicePages {

  private final PayoutChoices choices;
  private final Households households;

  ChoicePages(PayoutChoices choices, Households households) {
    this.choices = choices;
    this.households = households;
  }

  @GetMapping("/households/{id}/payouts")
  @Needs(Act.READ_HOUSEHOLDS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, me, model, null);
  }

  @PostMapping("/households/{id}/payouts")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String choose(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          choices.choose(id, given.as(NewPayoutChoice.class), me);
          flash.addFlashAttribute("notice", t("payout.choice.done"));
          return "redirect:/households/" + id + "/payouts";
        },
        again -> show(id, me, model, again));
  }

  @GetMapping("/my/payouts")
  @Needs(Act.LOOK_AFTER_HOUSEHOLD)
  String own(Person me, Model model) {
    return own(me, model, null);
  }

  @PostMapping("/my/payouts")
  @Needs(Act.LOOK_AFTER_HOUSEHOLD)
  String chooseOwn(Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          choices.chooseOwn(given.as(NewPayoutChoice.class), me);
          flash.addFlashAttribute("notice", t("payout.choice.done"));
          return "redirect:/my/payouts";
        },
        again -> own(me, model, again));
  }

  private String show(UUID id, Person me, Model model, @Nullable Input input) {
    model.addAttribute("code", households.card(id, me).code());
    fill(id, model, input);
    model.addAttribute("mayChoose", me.may(Act.REGISTER_HOUSEHOLDS));
    return "payout/choice";
  }

  private String own(Person me, Model model, @Nullable Input input) {
    fill(
        Objects.requireNonNull(me.scope().subject(), "a villager's account names a household"),
        model,
        input);
    return "payout/mine";
  }

  private void fill(UUID id, Model model, @Nullable Input input) {
    var way = WayShown.of(choices.route(id), choices.ways(), choices.history(id));
    model.addAttribute("way", way);
    model.addAttribute("input", input == null ? Input.of(Map.of("way", way.way().name())) : input);
  }
}

package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.Optional;
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
import org.walnut.files.Files;
import org.walnut.shared.InvalidInput;
import org.walnut.supply.AgreementRates;
import org.walnut.supply.RateBasis;
import org.walnut.supply.RateKind;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Another rate of an agreement, with the paper both signed. */
@Controller
class RatePages {

  private final AgreementRates rates;
  private final AgreementScreens screens;
  private final Files files;

  RatePages(AgreementRates rates, AgreementScreens screens, Files files) {
    this.rates = rates;
    this.screens = screens;
    this.files = files;
  }

  @GetMapping("/agreements/{id}/rates/new")
  @Needs(Act.SIGN_AGREEMENTS)
  String form(@PathVariable UUID id, Person me, Model model) {
    return form(id, me, model, Input.empty());
  }

  @PostMapping("/agreements/{id}/rates")
  @Needs(Act.SIGN_AGREEMENTS)
  String agree(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    try {
      var rate = input.as(RateForm.class);
      rates.agree(id, rate.command(evidence(input)), me);
      flash.addFlashAttribute("notice", t("supply.rate.done"));
      return "redirect:/agreements/" + id;
    } catch (InvalidInput bad) {
      return form(id, me, model, input.with(bad));
    }
  }

  private @Nullable UUID evidence(Input input) throws IOException {
    var brought = input.fileIfAny("evidence");
    if (brought.isEmpty()) {
      return null;
    }
    var file = brought.get();
    return files.keep(
        Optional.ofNullable(file.getOriginalFilename()).orElse("agreement"),
        Optional.ofNullable(file.getContentType()).orElse(""),
        file.getBytes(),
        Act.READ_AGREEMENTS);
  }

  private String form(UUID id, Person me, Model model, Input input) {
    model.addAttribute("agreement", AgreementRow.of(screens.agreement(me.scope(), id)));
    model.addAttribute("kinds", Option.all(RateKind.class));
    model.addAttribute("bases", Option.all(RateBasis.class));
    model.addAttribute("input", input);
    return "supply/rate-form";
  }
}

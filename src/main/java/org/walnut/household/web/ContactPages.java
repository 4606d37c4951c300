package org.walnut.household.web;

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
import org.walnut.household.Households;
import org.walnut.household.NewContact;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** The form by which a household gets another phone or bank card. */
@Controller
class ContactPages {

  private final Households households;
  private final HouseholdScreens screens;

  ContactPages(Households households, HouseholdScreens screens) {
    this.households = households;
    this.screens = screens;
  }

  @GetMapping("/households/{id}/contact")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String form(@PathVariable UUID id, Person me, Model model) {
    return form(id, Input.empty(), me, model);
  }

  @PostMapping("/households/{id}/contact")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String change(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      households.changeContact(id, input.as(NewContact.class), me);
      flash.addFlashAttribute("notice", t("household.contact.changed"));
      return "redirect:/households/" + id;
    } catch (InvalidInput invalid) {
      return form(id, input.with(invalid), me, model);
    }
  }

  private String form(UUID id, Input input, Person me, Model model) {
    model.addAttribute("household", screens.masked(id, me.scope()));
    model.addAttribute("input", input);
    return "household/contact";
  }
}

package org.walnut.villager.web;

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
import org.walnut.settlement.NewReason;
import org.walnut.settlement.Statements;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** Where villagers look after their own household, in plain words. */
@Controller
class MyHouseholdPages {

  private final MyHouseholdScreens screens;
  private final Statements statements;

  MyHouseholdPages(MyHouseholdScreens screens, Statements statements) {
    this.screens = screens;
    this.statements = statements;
  }

  @GetMapping("/my")
  @Needs(Act.LOOK_AFTER_HOUSEHOLD)
  String show(Person me, Model model) {
    return show(me, model, Input.empty(), "");
  }

  @PostMapping("/my/statements/{id}/confirmation")
  @Needs(Act.LOOK_AFTER_HOUSEHOLD)
  String confirm(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    statements.confirmOwn(id, MyHouseholdScreens.household(me), me.displayName());
    flash.addFlashAttribute("notice", t("villager.my.confirmed"));
    return "redirect:/my";
  }

  @PostMapping("/my/statements/{id}/objection")
  @Needs(Act.LOOK_AFTER_HOUSEHOLD)
  String object(
      @PathVariable UUID id, Input input, Person me, Model model, RedirectAttributes flash) {
    try {
      statements.objectOwn(id, MyHouseholdScreens.household(me), input.as(NewReason.class));
      flash.addFlashAttribute("notice", t("villager.my.objected"));
      return "redirect:/my";
    } catch (InvalidInput bad) {
      return show(me, model, input.with(bad), id.toString());
    }
  }

  private String show(Person me, Model model, Input input, String objecting) {
    model.addAttribute("mine", screens.of(me));
    model.addAttribute("input", input);
    model.addAttribute("objecting", objecting);
    return "villager/my";
  }
}

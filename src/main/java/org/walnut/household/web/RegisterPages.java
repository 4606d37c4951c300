package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Households;
import org.walnut.household.IncomeCategory;
import org.walnut.household.NewHousehold;
import org.walnut.household.Relation;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Binder;
import org.walnut.web.Input;
import org.walnut.web.Option;

/**
 * The form by which a household is registered; one more row is asked for from the server, with or
 * without script.
 */
@Controller
class RegisterPages {

  private final Households households;
  private final HouseholdLists lists;
  private final Binder binder;

  RegisterPages(Households households, HouseholdLists lists, Binder binder) {
    this.households = households;
    this.lists = lists;
    this.binder = binder;
  }

  @GetMapping({"/households/new", "/households/form"})
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String form(Person me, Model model) {
    return form(Input.of(Map.of("members[0].relation", Relation.HEAD.name())), "", me, model);
  }

  @PostMapping("/households/form")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String oneMore(@RequestParam Map<String, String> typed, Person me, Model model) {
    return form(binder.input(FormRows.closed(typed)), typed.getOrDefault("more", ""), me, model);
  }

  @PostMapping("/households")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String register(
      @RequestParam Map<String, String> typed, Person me, RedirectAttributes flash, Model model) {
    var input = binder.input(FormRows.closed(typed));
    try {
      var id = households.register(input.as(NewHousehold.class), me);
      flash.addFlashAttribute("notice", t("household.registered"));
      return "redirect:/households/" + id;
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), "", me, model);
    }
  }

  private String form(Input input, String more, Person me, Model model) {
    model.addAttribute("input", input);
    model.addAttribute(
        "memberRows", Math.max(1, input.rows("members") + (more.equals("members") ? 1 : 0)));
    model.addAttribute("incomeRows", input.rows("incomes") + (more.equals("incomes") ? 1 : 0));
    model.addAttribute("villages", lists.villages(me.scope().divisionPrefix()));
    model.addAttribute("statuses", Option.all(HouseholdStatus.class));
    model.addAttribute("relations", Option.all(Relation.class));
    model.addAttribute("categories", Option.all(IncomeCategory.class));
    return "household/form";
  }
}

package org.walnut.project.web;

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
import org.walnut.project.FundSource;
import org.walnut.project.NewArrival;
import org.walnut.project.Plans;
import org.walnut.project.SpendingCategory;
import org.walnut.project.SpendingRules;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Yearly plans, the money that comes for them, and what it may be spent on. */
@Controller
class PlanPages {

  private final Plans plans;
  private final PlanScreens screens;
  private final SpendingRules rules;
  private final Days days;

  PlanPages(Plans plans, PlanScreens screens, SpendingRules rules, Days days) {
    this.plans = plans;
    this.screens = screens;
    this.rules = rules;
    this.days = days;
  }

  @GetMapping("/plans")
  @Needs(Act.READ_PROJECTS)
  String list(Cursor cursor, Model model) {
    model.addAttribute("plans", screens.list(cursor));
    return "project/plans";
  }

  @GetMapping("/plans/new")
  @Needs(Act.APPROVE_PROJECTS)
  String form(Model model) {
    return form(Input.empty(), model);
  }

  @PostMapping("/plans")
  @Needs(Act.APPROVE_PROJECTS)
  String make(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var id = plans.make(input.as(PlanForm.class).command(), me);
      flash.addFlashAttribute("notice", t("project.plan.made"));
      return "redirect:/plans/" + id;
    } catch (InvalidInput bad) {
      return form(input.with(bad), model);
    }
  }

  @GetMapping("/plans/{id}")
  @Needs(Act.READ_PROJECTS)
  String show(@PathVariable UUID id, Model model) {
    return show(id, Input.empty(), model);
  }

  @PostMapping("/plans/{id}/arrivals")
  @Needs(Act.PAY_PROJECTS)
  String arrive(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      plans.arrive(id, input.as(NewArrival.class), me);
      flash.addFlashAttribute("notice", t("project.arrival.noted"));
      return "redirect:/plans/" + id;
    } catch (InvalidInput bad) {
      return show(id, input.with(bad), model);
    }
  }

  @GetMapping("/projects/rules")
  @Needs(Act.READ_PROJECTS)
  String rules(Model model) {
    return rules(Input.empty(), model);
  }

  @PostMapping("/projects/rules")
  @Needs(Act.APPROVE_PROJECTS)
  String cap(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      rules.cap(input.as(CapForm.class).command(), me);
      flash.addFlashAttribute("notice", t("project.cap.set"));
      return "redirect:/projects/rules";
    } catch (InvalidInput bad) {
      return rules(input.with(bad), model);
    }
  }

  private static String form(Input input, Model model) {
    model.addAttribute("input", input);
    return "project/plan-form";
  }

  private String show(UUID id, Input input, Model model) {
    model.addAttribute("plan", screens.plan(id));
    model.addAttribute("sources", Option.all(FundSource.class));
    model.addAttribute("input", input);
    return "project/plan";
  }

  private String rules(Input input, Model model) {
    model.addAttribute("rules", rules.on(days.today()).stream().map(RuleRow::of).toList());
    model.addAttribute("caps", screens.caps());
    model.addAttribute("categories", Option.all(SpendingCategory.class));
    model.addAttribute("sources", Option.all(FundSource.class));
    model.addAttribute("input", input);
    return "project/rules";
  }
}

package org.walnut.household.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.IncomeCategory;
import org.walnut.household.Incomes;
import org.walnut.household.NewDocument;
import org.walnut.household.NewIncome;
import org.walnut.household.Reversal;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The forms by which an income is added, or taken away again with a reason. */
@Controller
class IncomePages {

  private final Incomes incomes;
  private final IncomeScreens screens;
  private final HouseholdScreens households;

  IncomePages(Incomes incomes, IncomeScreens screens, HouseholdScreens households) {
    this.incomes = incomes;
    this.screens = screens;
    this.households = households;
  }

  @GetMapping({"/households/{id}/incomes/new", "/households/{id}/incomes"})
  @Needs(Act.RECORD_INCOME)
  String form(@PathVariable UUID id, Person me, Model model) {
    return form(id, Input.empty(), me, model);
  }

  @PostMapping("/households/{id}/incomes")
  @Needs(Act.RECORD_INCOME)
  String record(
      @PathVariable UUID id,
      Input input,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Person me,
      RedirectAttributes flash,
      Model model)
      throws IOException {
    try {
      record(id, input.as(NewIncome.class), file, me);
      flash.addFlashAttribute("notice", t("household.income.recorded"));
      return "redirect:/households/" + id;
    } catch (InvalidInput invalid) {
      return form(id, input.with(invalid), me, model);
    }
  }

  @GetMapping("/households/{id}/incomes/{line}/reversal")
  @Needs(Act.RECORD_INCOME)
  String reversal(@PathVariable UUID id, @PathVariable UUID line, Person me, Model model) {
    return reversal(id, line, Input.empty(), me, model);
  }

  @PostMapping("/households/{id}/incomes/{line}/reversal")
  @Needs(Act.RECORD_INCOME)
  String reverse(
      @PathVariable UUID id,
      @PathVariable UUID line,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      incomes.reverse(line, input.as(Reversal.class), me);
      flash.addFlashAttribute("notice", t("household.income.reversed"));
      return "redirect:/households/" + id;
    } catch (InvalidInput invalid) {
      return reversal(id, line, input.with(invalid), me, model);
    }
  }

  private void record(UUID id, NewIncome income, @Nullable MultipartFile file, Person me)
      throws IOException {
    if (file == null || file.isEmpty()) {
      incomes.record(id, income, me);
    } else {
      var mediaType = Objects.requireNonNullElse(file.getContentType(), "");
      incomes.record(
          id, income, new NewDocument(SentFile.name(file), mediaType, file.getBytes()), me);
    }
  }

  private String form(UUID id, Input input, Person me, Model model) {
    model.addAttribute("household", households.masked(id, me.scope()));
    model.addAttribute("categories", Option.all(IncomeCategory.class));
    model.addAttribute("input", input);
    return "household/income";
  }

  private String reversal(UUID id, UUID line, Input input, Person me, Model model) {
    model.addAttribute("household", households.masked(id, me.scope()));
    model.addAttribute("line", screens.line(id, line));
    model.addAttribute("input", input);
    return "household/reversal";
  }
}

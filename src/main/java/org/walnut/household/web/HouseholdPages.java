package org.walnut.household.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.RegisterReaches;
import org.walnut.household.WholeNumbers;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.Unmasking;
import org.walnut.shared.InvalidInput;
import org.walnut.web.CsvFile;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The list of households and the page of each. */
@Controller
class HouseholdPages {

  private final HouseholdLists lists;
  private final HouseholdScreens screens;
  private final IncomeScreens incomes;
  private final WholeNumbers numbers;
  private final RegisterReaches reaches;

  HouseholdPages(
      HouseholdLists lists,
      HouseholdScreens screens,
      IncomeScreens incomes,
      WholeNumbers numbers,
      RegisterReaches reaches) {
    this.lists = lists;
    this.numbers = numbers;
    this.reaches = reaches;
    this.screens = screens;
    this.incomes = incomes;
  }

  @GetMapping("/households")
  @Needs(Act.READ_HOUSEHOLDS)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String village,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "false") boolean withoutIncome,
      Cursor cursor,
      Person me,
      Model model) {
    var filter = HouseholdFilter.of(reaches.of(me), q, village, status, withoutIncome);
    model.addAttribute("households", lists.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("villages", lists.villages(me.scope().divisionPrefix()));
    model.addAttribute("statuses", Option.all(HouseholdStatus.class));
    model.addAttribute("mayRegister", me.may(Act.REGISTER_HOUSEHOLDS));
    model.addAttribute("mayExport", me.may(Act.EXPORT_PERSONS));
    return "household/list";
  }

  @GetMapping("/households.csv")
  @Needs(Act.READ_HOUSEHOLDS)
  void export(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String village,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "false") boolean withoutIncome,
      Person me,
      HttpServletResponse response)
      throws IOException {
    var filter = HouseholdFilter.of(reaches.of(me), q, village, status, withoutIncome);
    try (var csv = CsvFile.answer("households", response)) {
      csv.keyRow(
          "household.code",
          "household.headName",
          "household.village",
          "household.villageCode",
          "household.status",
          "household.size");
      lists.each(
          filter,
          row ->
              csv.row(
                  row.code(),
                  row.headName(),
                  row.place(),
                  row.village(),
                  row.statusLabel(),
                  String.valueOf(row.size())));
    }
  }

  @GetMapping("/households/{id}")
  @Needs(Act.READ_HOUSEHOLDS)
  String show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID line,
      Cursor cursor,
      Person me,
      Model model) {
    reaches.of(me).refuseStranger(id);
    model.addAttribute("household", seen(screens.masked(id, me.scope()), me));
    return page(id, line, cursor, Input.empty(), me, model);
  }

  /**
   * Answers the page itself and not a way to it: whole numbers are shown once, and only to the one
   * who gave a purpose.
   */
  @PostMapping("/households/{id}/unmasking")
  @Needs(Act.UNMASK_PERSONS)
  String unmask(
      @PathVariable UUID id, Input input, Person me, Model model, HttpServletResponse response) {
    try {
      numbers.ask(id, input.as(Unmasking.class), me);
      response.setHeader("Cache-Control", "no-store");
      model.addAttribute("household", seen(screens.whole(id, me.scope()), me));
      return page(id, null, Cursor.START, Input.empty(), me, model);
    } catch (InvalidInput invalid) {
      model.addAttribute("household", seen(screens.masked(id, me.scope()), me));
      return page(id, null, Cursor.START, input.with(invalid), me, model);
    }
  }

  /** Whoever loads the page again, or in the other language, gets it masked. */
  @GetMapping("/households/{id}/unmasking")
  @Needs(Act.READ_HOUSEHOLDS)
  String masked(@PathVariable UUID id) {
    return "redirect:/households/" + id;
  }

  private static HouseholdDetails seen(HouseholdDetails household, Person me) {
    return me.may(Act.READ_INCOMES) ? household : household.withoutStatus();
  }

  private String page(
      UUID id, @Nullable UUID line, Cursor cursor, Input input, Person me, Model model) {
    var mayRead = me.may(Act.READ_INCOMES);
    model.addAttribute("year", mayRead ? incomes.year(id) : null);
    model.addAttribute("lines", mayRead ? incomes.lines(id, line, cursor) : null);
    model.addAttribute("purposes", Option.all(Purpose.class));
    model.addAttribute("fromLine", line != null);
    model.addAttribute("input", input);
    model.addAttribute("beside", screens.beside(id, me));
    model.addAttribute("mayUnmask", me.may(Act.UNMASK_PERSONS));
    model.addAttribute("mayRegister", me.may(Act.REGISTER_HOUSEHOLDS));
    model.addAttribute("mayRecord", me.may(Act.RECORD_INCOME));
    return "household/show";
  }
}

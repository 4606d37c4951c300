package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
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
import org.walnut.settlement.NewAnnouncement;
import org.walnut.settlement.NewRun;
import org.walnut.settlement.RunResult;
import org.walnut.settlement.SettlementRuns;
import org.walnut.settlement.Statements;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** What is owed, and the runs that make statements of it. */
@Controller
class SettlementPages {

  private final SettlementRuns runs;
  private final Statements statements;
  private final RunScreens screens;
  private final StatementScreens list;
  private final OwedScreens owed;
  private final Days days;

  SettlementPages(
      SettlementRuns runs,
      Statements statements,
      RunScreens screens,
      StatementScreens list,
      OwedScreens owed,
      Days days) {
    this.runs = runs;
    this.statements = statements;
    this.screens = screens;
    this.list = list;
    this.owed = owed;
    this.days = days;
  }

  @GetMapping("/settlement")
  @Needs(Act.READ_MONEY)
  String owed(
      @RequestParam(required = false) @Nullable LocalDate to,
      Cursor cursor,
      Person me,
      Model model) {
    return owed(to == null ? days.today() : to, cursor, me, model, Input.empty());
  }

  @PostMapping("/settlement/runs")
  @Needs(Act.SETTLE)
  String run(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      return switch (runs.make(input.as(NewRun.class), me)) {
        case RunResult.Made made -> {
          flash.addFlashAttribute("notice", t("settlement.run.made"));
          yield "redirect:/settlement/runs/" + made.run();
        }
        case RunResult.NothingOwed nothing -> {
          flash.addFlashAttribute("notice", t("settlement.run.nothing"));
          yield "redirect:/settlement?to=" + nothing.preview().to();
        }
      };
    } catch (InvalidInput bad) {
      return owed(days.today(), Cursor.START, me, model, input.with(bad));
    }
  }

  @GetMapping("/settlement/runs")
  @Needs(Act.READ_MONEY)
  String runs(Cursor cursor, Model model) {
    model.addAttribute("runs", screens.list(cursor));
    return "settlement/runs";
  }

  @GetMapping("/settlement/runs/{id}")
  @Needs(Act.READ_MONEY)
  String run(@PathVariable UUID id, Cursor cursor, Person me, Model model) {
    return run(id, cursor, me, model, Input.empty());
  }

  @PostMapping("/settlement/runs/{id}/announcement")
  @Needs(Act.SETTLE)
  String announce(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var confirmed = statements.confirmAnnounced(id, input.as(NewAnnouncement.class));
      flash.addFlashAttribute("notice", t("settlement.run.announced", confirmed));
      return "redirect:/settlement/runs/" + id;
    } catch (InvalidInput bad) {
      return run(id, Cursor.START, me, model, input.with(bad));
    }
  }

  private String run(UUID id, Cursor cursor, Person me, Model model, Input input) {
    model.addAttribute("run", screens.one(id));
    model.addAttribute("statements", list.list("", null, id, cursor));
    model.addAttribute("maySettle", me.may(Act.SETTLE));
    model.addAttribute("mayPay", me.may(Act.PAY_OUT));
    model.addAttribute("input", input);
    return "settlement/run";
  }

  private String owed(LocalDate to, Cursor cursor, Person me, Model model, Input input) {
    model.addAttribute("owed", owed.page(to, cursor));
    model.addAttribute("stages", screens.stages());
    model.addAttribute("maySettle", me.may(Act.SETTLE));
    model.addAttribute("input", input);
    return "settlement/owed";
  }
}

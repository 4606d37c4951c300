package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
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
import org.walnut.settlement.Announcements;
import org.walnut.settlement.NewAnnouncement;
import org.walnut.settlement.NewRun;
import org.walnut.settlement.RunStage;
import org.walnut.settlement.SettlementRuns;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** What is owed, and the runs that make statements of it. */
@Controller
class SettlementPages {

  private final SettlementRuns runs;
  private final Announcements announcements;
  private final RunScreens screens;
  private final StatementScreens list;
  private final OwedScreens owed;
  private final Days days;

  SettlementPages(
      SettlementRuns runs,
      Announcements announcements,
      RunScreens screens,
      StatementScreens list,
      OwedScreens owed,
      Days days) {
    this.runs = runs;
    this.announcements = announcements;
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
  String begin(Input input, Person me, Model model) {
    try {
      return "redirect:/settlement/runs/" + runs.begin(input.as(NewRun.class), me);
    } catch (InvalidInput bad) {
      return owed(days.today(), Cursor.START, me, model, input.with(bad));
    }
  }

  @GetMapping("/settlement/runs")
  @Needs(Act.READ_MONEY)
  String runs(@RequestParam(defaultValue = "") String q, Cursor cursor, Model model) {
    model.addAttribute("runs", screens.list(q.strip(), cursor));
    model.addAttribute("q", q.strip());
    return "settlement/runs";
  }

  @GetMapping("/settlement/runs/{id}")
  @Needs(Act.READ_MONEY)
  String run(@PathVariable UUID id, Cursor cursor, Person me, Model model) {
    return run(id, cursor, me, model, Input.empty());
  }

  /** Told every second until the run is finished; the browser then goes to its page. */
  @GetMapping("/settlement/runs/{id}/progress")
  @Needs(Act.READ_MONEY)
  String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
    var job = runs.job(id).orElseThrow(() -> new NotFound("settlement.run", id));
    if (job.stage() == RunStage.MADE) {
      response.setHeader("HX-Redirect", "/settlement/runs/" + id);
    }
    model.addAttribute("progress", new RunProgress(job));
    return "settlement/progress-state";
  }

  @PostMapping("/settlement/runs/{id}/announcement")
  @Needs(Act.SETTLE)
  String announce(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      announcements.putUp(id, input.as(NewAnnouncement.class), me);
      flash.addFlashAttribute("notice", t("settlement.run.putUp"));
      return "redirect:/settlement/runs/" + id;
    } catch (InvalidInput bad) {
      return run(id, Cursor.START, me, model, input.with(bad));
    }
  }

  /** Seven days are over: whoever said nothing has confirmed. */
  @PostMapping("/settlement/runs/{id}/silence")
  @Needs(Act.SETTLE)
  String silence(@PathVariable UUID id, RedirectAttributes flash) {
    var confirmed = announcements.confirmSilent(id);
    flash.addFlashAttribute("notice", t("settlement.run.announced", confirmed));
    return "redirect:/settlement/runs/" + id;
  }

  private String run(UUID id, Cursor cursor, Person me, Model model, Input input) {
    var job = runs.job(id).filter(each -> each.stage() != RunStage.MADE);
    if (job.isPresent()) {
      model.addAttribute("progress", new RunProgress(job.get()));
      return "settlement/progress";
    }
    model.addAttribute("run", screens.one(id));
    model.addAttribute(
        "announced",
        announcements.of(id).map(put -> AnnouncementShown.of(put, days.today())).orElse(null));
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

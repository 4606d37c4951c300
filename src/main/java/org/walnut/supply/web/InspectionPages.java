package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
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
import org.walnut.shared.InvalidInput;
import org.walnut.supply.Disposal;
import org.walnut.supply.Disposals;
import org.walnut.supply.Inspections;
import org.walnut.supply.NewTest;
import org.walnut.supply.TestMethod;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The inspector's bench: lots that wait, and one lot from the sample to the verdict. */
@Controller
class InspectionPages {

  private final Inspections inspections;
  private final InspectionScreens screens;
  private final TraceScreens lots;
  private final Disposals disposals;
  private final SupplyEvidence evidence;

  InspectionPages(
      Inspections inspections,
      InspectionScreens screens,
      TraceScreens lots,
      Disposals disposals,
      SupplyEvidence evidence) {
    this.inspections = inspections;
    this.screens = screens;
    this.lots = lots;
    this.disposals = disposals;
    this.evidence = evidence;
  }

  @GetMapping("/inspections")
  @Needs(Act.INSPECT_LOTS)
  String waiting(@RequestParam(defaultValue = "") String q, Cursor cursor, Model model) {
    model.addAttribute("lots", screens.waiting(q, cursor));
    model.addAttribute("q", q);
    return "supply/inspections";
  }

  @GetMapping("/lots/{id}/inspection")
  @Needs(Act.INSPECT_LOTS)
  String bench(@PathVariable UUID id, Person me, Model model) {
    return bench(id, me, model, Input.empty());
  }

  @PostMapping("/lots/{id}/sample")
  @Needs(Act.INSPECT_LOTS)
  String sample(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    inspections.sample(id, me);
    return back(id, flash, t("supply.inspection.sampled"));
  }

  @PostMapping("/lots/{id}/testing")
  @Needs(Act.INSPECT_LOTS)
  String begin(@PathVariable UUID id, RedirectAttributes flash) {
    inspections.begin(id);
    return back(id, flash, t("supply.inspection.begun"));
  }

  @PostMapping("/lots/{id}/tests")
  @Needs(Act.INSPECT_LOTS)
  String record(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      inspections.record(id, input.as(NewTest.class), me);
      return back(id, flash, t("supply.inspection.recorded"));
    } catch (InvalidInput bad) {
      return bench(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/lots/{id}/retest")
  @Needs(Act.INSPECT_LOTS)
  String retest(@PathVariable UUID id, RedirectAttributes flash) {
    inspections.retest(id);
    return back(id, flash, t("supply.inspection.retested"));
  }

  @PostMapping("/lots/{id}/disposal")
  @Needs(Act.INSPECT_LOTS)
  String dispose(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var approval = input.as(NewDisposal.class).ask(disposals, id, me);
      flash.addFlashAttribute("notice", t("approval.wasAsked"));
      return "redirect:/approvals/" + approval;
    } catch (InvalidInput bad) {
      return bench(id, me, model, input.with(bad));
    }
  }

  String bench(UUID id, Person me, Model model, Input input) {
    var lot = lots.lot(me.scope(), id);
    model.addAttribute("lot", TraceRow.of(lot));
    model.addAttribute("steps", Steps.of(lot));
    model.addAttribute("tests", inspections.tests(id).stream().map(TestRow::of).toList());
    model.addAttribute("pictures", evidence.pictures(SupplyEvidence.LOT, id));
    model.addAttribute("input", input);
    model.addAttribute("methods", Option.all(TestMethod.class));
    model.addAttribute("disposals", Option.all(Disposal.class));
    return "supply/inspection";
  }

  private static String back(UUID lot, RedirectAttributes flash, String notice) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/lots/" + lot + "/inspection";
  }
}

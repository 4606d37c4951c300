package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.io.IOException;
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
import org.walnut.files.Evidence;
import org.walnut.web.Input;

/** A photograph or paper is brought to an intake or to the bench of a lot. */
@Controller
class SupplyEvidencePages {

  private final SupplyEvidence evidence;
  private final IntakeScreens intakes;
  private final TraceScreens lots;
  private final IntakePages intakePages;
  private final InspectionPages bench;

  SupplyEvidencePages(
      SupplyEvidence evidence,
      IntakeScreens intakes,
      TraceScreens lots,
      IntakePages intakePages,
      InspectionPages bench) {
    this.evidence = evidence;
    this.intakes = intakes;
    this.lots = lots;
    this.intakePages = intakePages;
    this.bench = bench;
  }

  @PostMapping("/intakes/{id}/evidence")
  @Needs(Act.WEIGH_INTAKES)
  String ofIntake(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    var subject =
        new Evidence.Subject(SupplyEvidence.INTAKE, id, intakes.intake(me.scope(), id).code());
    return input.tried(
        given -> {
          evidence.bring(subject, given, Act.READ_AGREEMENTS, me);
          return brought("/intakes/" + id, flash);
        },
        again -> intakePages.show(id, again, me, model));
  }

  @PostMapping("/lots/{id}/evidence")
  @Needs(Act.INSPECT_LOTS)
  String ofLot(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    var subject = new Evidence.Subject(SupplyEvidence.LOT, id, lots.lot(me.scope(), id).code());
    return input.tried(
        given -> {
          evidence.bring(subject, given, Act.READ_LOTS, me);
          return brought("/lots/" + id + "/inspection", flash);
        },
        again -> bench.bench(id, me, model, again));
  }

  /** The page again, for whoever asks for it in the other language. */
  @GetMapping("/intakes/{id}/evidence")
  @Needs(Act.READ_AGREEMENTS)
  String intake(@PathVariable UUID id) {
    return "redirect:/intakes/" + id;
  }

  /** As {@link #intake}. */
  @GetMapping("/lots/{id}/evidence")
  @Needs(Act.INSPECT_LOTS)
  String lot(@PathVariable UUID id) {
    return "redirect:/lots/" + id + "/inspection";
  }

  private static String brought(String path, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("files.evidence.brought"));
    return "redirect:" + path;
  }
}

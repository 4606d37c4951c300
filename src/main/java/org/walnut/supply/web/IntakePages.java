package org.walnut.supply.web;

import static org.walnut.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.supply.AgreementState;
import org.walnut.supply.IntakeState;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Looks up what households brought, and prints the slips. */
@Controller
class IntakePages {

  private final IntakeScreens screens;
  private final AgreementScreens agreements;
  private final SupplyEvidence evidence;

  IntakePages(IntakeScreens screens, AgreementScreens agreements, SupplyEvidence evidence) {
    this.screens = screens;
    this.agreements = agreements;
    this.evidence = evidence;
  }

  @GetMapping("/intakes")
  @Needs(Act.READ_AGREEMENTS)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable IntakeState state,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("intakes", screens.list(me.scope(), q, state, cursor).map(IntakeRow::of));
    model.addAttribute("q", q);
    model.addAttribute("state", state == null ? "" : state.name());
    model.addAttribute("states", states());
    return "supply/intakes";
  }

  /** Whose goods are on the scale: the agreements in force, by name or code. */
  @GetMapping("/intakes/new")
  @Needs(Act.WEIGH_INTAKES)
  String choose(@RequestParam(defaultValue = "") String q, Cursor cursor, Person me, Model model) {
    model.addAttribute(
        "agreements",
        agreements.list(me.scope(), q, AgreementState.ACTIVE, cursor).map(AgreementRow::of));
    model.addAttribute("q", q);
    return "supply/intake-agreement";
  }

  @GetMapping("/intakes/{id}")
  @Needs(Act.READ_AGREEMENTS)
  String show(@PathVariable UUID id, Person me, Model model) {
    return show(id, Input.empty(), me, model);
  }

  String show(UUID id, Input input, Person me, Model model) {
    var intake = screens.intake(me.scope(), id);
    model.addAttribute("intake", IntakeRow.of(intake));
    model.addAttribute(
        "agreement", AgreementRow.of(agreements.agreement(me.scope(), intake.agreement())));
    model.addAttribute("pictures", evidence.pictures(SupplyEvidence.INTAKE, id));
    model.addAttribute("input", input);
    return "supply/intake";
  }

  @GetMapping("/intakes/{id}/slip")
  @Needs(Act.READ_AGREEMENTS)
  String slip(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("intake", IntakeRow.of(screens.intake(me.scope(), id)));
    return "supply/slip";
  }

  private static List<Option> states() {
    var all = new ArrayList<Option>();
    all.add(new Option("", t("supply.every.state")));
    all.addAll(Option.all(IntakeState.class));
    return all;
  }
}

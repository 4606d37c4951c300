package org.walnut.household.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
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
import org.walnut.household.NewRelease;
import org.walnut.household.RegisterReleases;
import org.walnut.shared.InvalidInput;
import org.walnut.web.CsvFile;
import org.walnut.web.Input;

/**
 * Where the register with whole personal numbers is asked for and, once another person has
 * approved, downloaded. Programs do not get it: their answers are kept for repeated calls.
 */
@Controller
class ReleasePages {

  private final RegisterReleases releases;
  private final ReleaseScreens screens;
  private final HouseholdScreens households;

  ReleasePages(RegisterReleases releases, ReleaseScreens screens, HouseholdScreens households) {
    this.releases = releases;
    this.screens = screens;
    this.households = households;
  }

  @GetMapping("/households/releases")
  @Needs(Act.EXPORT_PERSONS)
  String list(Person me, Model model) {
    return list(me, Input.of(Map.of("division", me.scope().division())), model);
  }

  @PostMapping("/households/releases")
  @Needs(Act.EXPORT_PERSONS)
  String ask(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var approval = releases.ask(input.as(NewRelease.class), me);
      flash.addFlashAttribute("notice", t("approval.wasAsked"));
      return "redirect:/approvals/" + approval;
    } catch (InvalidInput invalid) {
      return list(me, input.with(invalid), model);
    }
  }

  @PostMapping("/households/releases/{id}/file")
  @Needs(Act.EXPORT_PERSONS)
  void file(@PathVariable UUID id, Person me, HttpServletResponse response) throws IOException {
    var released = releases.open(id, me);
    response.setHeader("Cache-Control", "no-store");
    try (var csv = CsvFile.answer("register", response)) {
      csv.keyRow(
          "household.code",
          "household.village",
          "household.member.name",
          "household.member.citizenId",
          "household.phone",
          "household.bankCard");
      for (var each : released) {
        rows(households.whole(each.id(), me.scope()), csv);
      }
    }
  }

  private static void rows(HouseholdDetails household, CsvFile csv) {
    for (var member : household.members()) {
      csv.row(
          household.code(),
          household.place(),
          member.name(),
          member.citizenId(),
          Objects.requireNonNullElse(household.phone(), ""),
          Objects.requireNonNullElse(household.bankCard(), ""));
    }
  }

  private String list(Person me, Input input, Model model) {
    model.addAttribute("releases", screens.of(me));
    model.addAttribute("input", input);
    return "household/releases";
  }
}

package org.walnut.standard.web;

import static org.walnut.web.Words.t;

import java.util.Arrays;
import java.util.List;
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
import org.walnut.access.Role;
import org.walnut.office.OfficeKind;
import org.walnut.shared.InvalidInput;
import org.walnut.standard.NewStandard;
import org.walnut.standard.StandardDraft;
import org.walnut.standard.StandardState;
import org.walnut.standard.StandardVersion;
import org.walnut.standard.Standards;
import org.walnut.standard.Withdrawal;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The forms by which standards are written and decided. */
@Controller
class StandardKeepingPages {

  private final Standards standards;
  private final StandardScreens screens;

  StandardKeepingPages(Standards standards, StandardScreens screens) {
    this.standards = standards;
    this.screens = screens;
  }

  @GetMapping("/standards/new")
  @Needs(Act.KEEP_STANDARDS)
  String beginning(Model model) {
    return form(Input.of(java.util.Map.of("draft.revision", "0")), model);
  }

  @PostMapping("/standards")
  @Needs(Act.KEEP_STANDARDS)
  String begin(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var id = standards.begin(input.as(NewStandard.class), me);
      flash.addFlashAttribute("notice", t("standard.begun"));
      return "redirect:/standards/" + id + "/versions/1";
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), model);
    }
  }

  /** The next version begins with the text of the one shown. */
  @GetMapping("/standards/{id}/versions/new")
  @Needs(Act.KEEP_STANDARDS)
  String revising(@PathVariable UUID id, Model model) {
    var shown = screens.shown(id, true);
    return write(id, shown, "/standards/" + id + "/versions", draft(id, shown), model);
  }

  @PostMapping("/standards/{id}/versions")
  @Needs(Act.KEEP_STANDARDS)
  String revise(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      int number = standards.revise(id, input.as(StandardDraft.class), me);
      flash.addFlashAttribute("notice", t("standard.written"));
      return "redirect:/standards/" + id + "/versions/" + number;
    } catch (InvalidInput invalid) {
      var action = "/standards/" + id + "/versions";
      return write(id, screens.shown(id, true), action, input.with(invalid), model);
    }
  }

  @GetMapping("/standards/{id}/versions/{number}/text")
  @Needs(Act.KEEP_STANDARDS)
  String writing(@PathVariable UUID id, @PathVariable int number, Model model) {
    return write(id, number, path(id, number) + "/text", draft(id, number), model);
  }

  @PostMapping("/standards/{id}/versions/{number}/text")
  @Needs(Act.KEEP_STANDARDS)
  String write(
      @PathVariable UUID id,
      @PathVariable int number,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    try {
      standards.write(id, number, input.as(StandardDraft.class), me);
      flash.addFlashAttribute("notice", t("standard.written"));
      return "redirect:" + path(id, number);
    } catch (InvalidInput invalid) {
      return write(id, number, path(id, number) + "/text", input.with(invalid), model);
    }
  }

  @PostMapping("/standards/{id}/versions/{number}/review")
  @Needs(Act.KEEP_STANDARDS)
  String review(
      @PathVariable UUID id, @PathVariable int number, Person me, RedirectAttributes flash) {
    standards.review(id, number, me);
    flash.addFlashAttribute("notice", t("standard.reviewed"));
    return "redirect:" + path(id, number);
  }

  @PostMapping("/standards/{id}/versions/{number}/force")
  @Needs(Act.KEEP_STANDARDS)
  String enforce(
      @PathVariable UUID id, @PathVariable int number, Person me, RedirectAttributes flash) {
    standards.enforce(id, number, me);
    flash.addFlashAttribute("notice", t("standard.enforced"));
    return "redirect:/standards/" + id;
  }

  @PostMapping("/standards/{id}/versions/{number}/withdrawal")
  @Needs(Act.KEEP_STANDARDS)
  String withdraw(
      @PathVariable UUID id,
      @PathVariable int number,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model) {
    return input.tried(
        given -> {
          standards.withdraw(id, number, given.as(Withdrawal.class), me);
          flash.addFlashAttribute("notice", t("standard.withdrawn"));
          return "redirect:/standards/" + id;
        },
        wrong -> version(standards.version(id, number), true, false, wrong, model));
  }

  static String version(
      StandardVersion version, boolean mayKeep, boolean own, Input input, Model model) {
    model.addAttribute("version", new VersionView(version));
    model.addAttribute("mayKeep", mayKeep);
    model.addAttribute("own", own);
    model.addAttribute("draft", version.state() == StandardState.DRAFT);
    model.addAttribute("reviewed", version.state() == StandardState.REVIEWED);
    model.addAttribute("inForce", version.state() == StandardState.IN_FORCE);
    model.addAttribute("input", input);
    return "standard/version";
  }

  private Input draft(UUID id, int number) {
    var version = standards.version(id, number);
    return Input.of(
        new StandardDraft(
            version.text(),
            java.util.Set.copyOf(version.roles()),
            java.util.Set.copyOf(version.offices()),
            version.revision()));
  }

  private String form(Input input, Model model) {
    model.addAttribute("input", input);
    bound(model);
    return "standard/form";
  }

  private String write(UUID id, int number, String action, Input input, Model model) {
    model.addAttribute("version", new VersionView(standards.version(id, number)));
    model.addAttribute("action", action);
    model.addAttribute("input", input);
    bound(model);
    return "standard/text";
  }

  private static void bound(Model model) {
    model.addAttribute("roles", roles());
    model.addAttribute("offices", Option.all(OfficeKind.class));
  }

  private static List<Option> roles() {
    return Arrays.stream(Role.values()).filter(Role::staff).map(Option::of).toList();
  }

  private static String path(UUID id, int number) {
    return "/standards/" + id + "/versions/" + number;
  }
}

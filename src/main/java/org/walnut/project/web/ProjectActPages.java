package org.walnut.project.web;

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
import org.walnut.project.Contracts;
import org.walnut.project.NewVisit;
import org.walnut.web.Input;

/** The steps that lead a project from its approval to its end. */
@Controller
class ProjectActPages {

  private final Contracts contracts;
  private final ProjectForms forms;

  ProjectActPages(Contracts contracts, ProjectForms forms) {
    this.contracts = contracts;
    this.forms = forms;
  }

  @PostMapping("/projects/{id}/approval")
  @Needs(Act.APPROVE_PROJECTS)
  String approve(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    contracts.approve(id, me);
    return done(id, flash);
  }

  @GetMapping("/projects/{id}/contract")
  @Needs(Act.APPROVE_PROJECTS)
  String contract(@PathVariable UUID id, Person me, Model model) {
    return forms.act("contract", id, null, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/contract")
  @Needs(Act.APPROVE_PROJECTS)
  String sign(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    return input.tried(
        given -> {
          var contract = given.as(ContractForm.class);
          contracts.sign(id, contract.with(forms.kept(given)), me);
          return done(id, flash);
        },
        again -> forms.act("contract", id, null, again, me, model));
  }

  @PostMapping("/projects/{id}/start")
  @Needs(Act.APPROVE_PROJECTS)
  String start(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    contracts.start(id, me);
    return done(id, flash);
  }

  @GetMapping("/projects/{id}/visits")
  @Needs(Act.APPROVE_PROJECTS)
  String visit(@PathVariable UUID id, Person me, Model model) {
    return forms.act("visits", id, null, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/visits")
  @Needs(Act.APPROVE_PROJECTS)
  String visit(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          contracts.visit(id, given.as(NewVisit.class), me);
          return done(id, flash);
        },
        again -> forms.act("visits", id, null, again, me, model));
  }

  @PostMapping("/projects/{id}/closing")
  @Needs(Act.APPROVE_PROJECTS)
  String close(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    contracts.close(id, me);
    return done(id, flash);
  }

  @GetMapping("/projects/{id}/stop")
  @Needs(Act.APPROVE_PROJECTS)
  String stop(@PathVariable UUID id, Person me, Model model) {
    return forms.act("stop", id, null, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/stop")
  @Needs(Act.APPROVE_PROJECTS)
  String stop(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          contracts.stop(id, given.as(Reason.class).why(), me);
          return done(id, flash);
        },
        again -> forms.act("stop", id, null, again, me, model));
  }

  private static String done(UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("project.done"));
    return "redirect:/projects/" + id;
  }
}

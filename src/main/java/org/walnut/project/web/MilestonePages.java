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
import org.walnut.project.Milestones;
import org.walnut.project.NewMilestone;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** Milestones, their evidence, and a project's other papers. */
@Controller
class MilestonePages {

  private final Milestones milestones;
  private final ProjectForms forms;

  MilestonePages(Milestones milestones, ProjectForms forms) {
    this.milestones = milestones;
    this.forms = forms;
  }

  @GetMapping("/projects/{id}/milestones")
  @Needs(Act.PLAN_PROJECTS)
  String form(@PathVariable UUID id, Person me, Model model) {
    return forms.act("milestones", id, null, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/milestones")
  @Needs(Act.PLAN_PROJECTS)
  String add(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      milestones.add(id, input.as(NewMilestone.class), me);
      return done(id, flash);
    } catch (InvalidInput bad) {
      return forms.act("milestones", id, null, input.with(bad), me, model);
    }
  }

  @GetMapping("/projects/{id}/milestones/{milestone}/report")
  @Needs(Act.PLAN_PROJECTS)
  String report(@PathVariable UUID id, @PathVariable UUID milestone, Person me, Model model) {
    return forms.act("report", id, milestone, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/milestones/{milestone}/report")
  @Needs(Act.PLAN_PROJECTS)
  String report(
      @PathVariable UUID id,
      @PathVariable UUID milestone,
      Input input,
      Person me,
      RedirectAttributes flash,
      Model model)
      throws IOException {
    try {
      var report = input.as(Report.class).report();
      milestones.report(id, milestone, report, forms.kept(input), me);
      return done(id, flash);
    } catch (InvalidInput bad) {
      return forms.act("report", id, milestone, input.with(bad), me, model);
    }
  }

  @PostMapping("/projects/{id}/milestones/{milestone}/acceptance")
  @Needs(Act.APPROVE_PROJECTS)
  String accept(
      @PathVariable UUID id, @PathVariable UUID milestone, Person me, RedirectAttributes flash) {
    milestones.accept(id, milestone, me);
    return done(id, flash);
  }

  @GetMapping("/projects/{id}/papers")
  @Needs(Act.PLAN_PROJECTS)
  String paper(@PathVariable UUID id, Person me, Model model) {
    return forms.act("papers", id, null, Input.empty(), me, model);
  }

  @PostMapping("/projects/{id}/papers")
  @Needs(Act.PLAN_PROJECTS)
  String paper(@PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model)
      throws IOException {
    try {
      input.file("file");
      var file = forms.kept(input);
      if (file != null) {
        milestones.addPaper(id, file, me);
      }
      return done(id, flash);
    } catch (InvalidInput bad) {
      return forms.act("papers", id, null, input.with(bad), me, model);
    }
  }

  private static String done(UUID id, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", t("project.done"));
    return "redirect:/projects/" + id;
  }
}

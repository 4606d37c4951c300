package org.walnut.project.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.county.Division;
import org.walnut.county.Divisions;
import org.walnut.files.Files;
import org.walnut.project.FundSource;
import org.walnut.project.SpendingCategory;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** What the forms of projects choose from, and the files that come with them. */
@Component
class ProjectForms {

  private final ProjectScreens screens;
  private final PlanScreens plans;
  private final Divisions divisions;
  private final Files files;

  ProjectForms(ProjectScreens screens, PlanScreens plans, Divisions divisions, Files files) {
    this.screens = screens;
    this.plans = plans;
    this.divisions = divisions;
    this.files = files;
  }

  /** The form by which a project is planned. */
  String planning(Input input, Person me, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("plans", plans.choices());
    model.addAttribute("places", places(me));
    model.addAttribute("categories", Option.all(SpendingCategory.class));
    model.addAttribute("sources", Option.all(FundSource.class));
    return "project/form";
  }

  /** The form of one act upon a project. */
  String act(String act, UUID project, @Nullable UUID part, Input input, Person me, Model model) {
    var details = screens.details(project, me.scope());
    model.addAttribute("act", act);
    model.addAttribute("part", part == null ? "" : part.toString());
    model.addAttribute("details", details);
    model.addAttribute(
        "milestones",
        details.milestones().stream()
            .filter(milestone -> milestone.acceptedOn() != null)
            .map(milestone ->
                new Option(milestone.id().toString(), milestone.no() + " · " + milestone.name()))
            .toList());
    model.addAttribute("input", input);
    return "project/act";
  }

  /** Keeps the file of this form, if somebody chose one. */
  @Nullable UUID kept(Input input) throws IOException {
    var file = input.fileIfAny("file");
    if (file.isEmpty()) {
      return null;
    }
    var sent = file.get();
    var name = sent.getOriginalFilename();
    var type = sent.getContentType();
    return files.keep(
        name == null || name.isBlank() ? "file" : name,
        type == null ? "application/octet-stream" : type,
        sent.getBytes(),
        Act.READ_PROJECTS);
  }

  /** Every place within reach: the county, its towns and villages. */
  private List<Option> places(Person me) {
    var own = new DivisionCode(me.scope().division());
    var within = new ArrayList<Option>();
    if (own.level() != DivisionLevel.VILLAGE) {
      within.add(new Option(own.value(), divisions.place(own)));
    }
    if (own.level() == DivisionLevel.COUNTY) {
      divisions.towns().forEach(town -> within.add(option(town, town.name())));
    }
    divisions
        .villagesWithin(me.scope().divisionPrefix())
        .forEach(village -> within.add(option(village, village.name())));
    return within;
  }

  private static Option option(Division place, String name) {
    return new Option(place.code().value(), name);
  }
}

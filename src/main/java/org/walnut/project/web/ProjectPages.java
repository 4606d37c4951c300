package org.walnut.project.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.project.FundSource;
import org.walnut.project.NewProject;
import org.walnut.project.ProjectState;
import org.walnut.project.Projects;
import org.walnut.project.SpendingCategory;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** Projects: looked up, planned, written into files, their money added up. */
@Controller
class ProjectPages {

  private final Projects projects;
  private final ProjectLists lists;
  private final ProjectScreens screens;
  private final OverviewScreens overviews;
  private final ProjectForms forms;

  ProjectPages(
      Projects projects,
      ProjectLists lists,
      ProjectScreens screens,
      OverviewScreens overviews,
      ProjectForms forms) {
    this.projects = projects;
    this.lists = lists;
    this.screens = screens;
    this.overviews = overviews;
    this.forms = forms;
  }

  @GetMapping("/projects")
  @Needs(Act.READ_PROJECTS)
  String list(Input input, Cursor cursor, Person me, Model model) {
    var filter = ProjectFilter.of(me.scope(), input.as(ProjectQuery.class));
    model.addAttribute("projects", lists.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("towns", lists.towns(me.scope()));
    model.addAttribute("categories", Option.all(SpendingCategory.class));
    model.addAttribute("sources", Option.all(FundSource.class));
    model.addAttribute("states", Option.all(ProjectState.class));
    return "project/list";
  }

  /** The list as the province asks for it. */
  @GetMapping({"/projects.csv", "/projects.xlsx"})
  @Needs(Act.READ_PROJECTS)
  void export(Input input, Person me, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var filter = ProjectFilter.of(me.scope(), input.as(ProjectQuery.class));
    TableExport.answer(
        "projects",
        request.getRequestURI().endsWith(".xlsx") ? ExportFormat.XLSX : ExportFormat.CSV,
        ProvincialList.header(),
        lists.all(filter).stream().map(ProvincialList::line),
        response);
  }

  @GetMapping("/projects/money")
  @Needs(Act.READ_PROJECTS)
  String money(@RequestParam(required = false) @Nullable Integer year, Person me, Model model) {
    model.addAttribute("overview", overviews.overview(me.scope(), year));
    model.addAttribute("year", year == null ? "" : year.toString());
    return "project/money";
  }

  @GetMapping("/projects/new")
  @Needs(Act.PLAN_PROJECTS)
  String form(@RequestParam(defaultValue = "") String plan, Person me, Model model) {
    return forms.planning(Input.of(Map.of("plan", plan)), me, model);
  }

  @PostMapping("/projects")
  @Needs(Act.PLAN_PROJECTS)
  String plan(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var id = projects.plan(input.as(NewProject.class), me);
      flash.addFlashAttribute("notice", t("project.planned"));
      return "redirect:/projects/" + id;
    } catch (InvalidInput bad) {
      return forms.planning(input.with(bad), me, model);
    }
  }

  @GetMapping("/projects/{id}")
  @Needs(Act.READ_PROJECTS)
  String show(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("details", screens.details(id, me.scope()));
    model.addAttribute("me", me.id());
    return "project/show";
  }
}

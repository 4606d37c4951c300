package org.walnut.project.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.project.PlanImports;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** Reading the projects of a plan from a file, and the report of what became of each row. */
@Controller
class PlanImportPages {

  private final PlanImports imports;
  private final ImportScreens screens;
  private final PlanScreens plans;

  PlanImportPages(PlanImports imports, ImportScreens screens, PlanScreens plans) {
    this.imports = imports;
    this.screens = screens;
    this.plans = plans;
  }

  @GetMapping("/plans/{id}/import")
  @Needs(Act.PLAN_PROJECTS)
  String form(@PathVariable UUID id, Model model) {
    return form(id, Input.empty(), model);
  }

  @PostMapping("/plans/{id}/import")
  @Needs(Act.PLAN_PROJECTS)
  String read(@PathVariable UUID id, Input input, Person me, Model model) throws IOException {
    try {
      plans.plan(id);
      var file = input.file("file");
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), "plan");
      var report = imports.read(id, name, file.getBytes(), input.chosen("trial", "true"), me);
      return "redirect:/plans/imports/" + report;
    } catch (InvalidInput bad) {
      return form(id, input.with(bad), model);
    }
  }

  @GetMapping("/plans/imports/{id}")
  @Needs(Act.PLAN_PROJECTS)
  String report(@PathVariable UUID id, Cursor cursor, Model model) {
    model.addAttribute("report", screens.report(id, cursor));
    return "project/import-report";
  }

  @GetMapping("/plans/import-template.xlsx")
  @Needs(Act.PLAN_PROJECTS)
  void template(Person me, HttpServletResponse response) throws IOException {
    var rows = PlanImports.template(me.scope().division());
    TableExport.answer(
        "plan",
        ExportFormat.XLSX,
        rows.getFirst(),
        rows.stream().skip(1).map(List::<Object>copyOf),
        response);
  }

  private String form(UUID id, Input input, Model model) {
    model.addAttribute("plan", plans.plan(id));
    model.addAttribute("input", input);
    return "project/import";
  }
}

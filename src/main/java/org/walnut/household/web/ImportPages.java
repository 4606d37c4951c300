package org.walnut.household.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.household.ImportColumn;
import org.walnut.household.ImportTemplate;
import org.walnut.household.RegisterImports;
import org.walnut.shared.InvalidInput;
import org.walnut.web.CsvFile;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Words;

/** The pages by which a register comes in from a file, and the reports of what became of it. */
@Controller
class ImportPages {

  private final RegisterImports imports;
  private final ImportScreens screens;
  private final HouseholdLists lists;

  ImportPages(RegisterImports imports, ImportScreens screens, HouseholdLists lists) {
    this.imports = imports;
    this.screens = screens;
    this.lists = lists;
  }

  @GetMapping("/households/import")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String form(Model model) {
    return form(Input.empty(), model);
  }

  @PostMapping("/households/import")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String read(Input input, Person me, Model model) throws IOException {
    try {
      var file = input.file("file");
      var id =
          imports.read(SentFile.name(file), file.getBytes(), input.chosen("trial", "true"), me);
      return "redirect:/households/imports/" + id;
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), model);
    }
  }

  @GetMapping("/households/imports")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String list(Cursor cursor, Person me, Model model) {
    model.addAttribute("reports", screens.list(me.scope(), cursor));
    return "household/imports";
  }

  @GetMapping("/households/imports/{id}")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  String report(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean refused,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("report", screens.report(id, me.scope()));
    model.addAttribute("rows", screens.rows(id, refused, cursor));
    model.addAttribute("onlyRefused", refused);
    return "household/import-report";
  }

  @GetMapping("/households/imports/{id}.csv")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  void export(@PathVariable UUID id, Person me, HttpServletResponse response) throws IOException {
    var report = screens.report(id, me.scope());
    try (var csv = CsvFile.answer("register-report", response)) {
      csv.keyRow(
          "web.reading.line",
          "household.householdNo",
          "household.import.person",
          "web.reading.outcome",
          "household.import.column",
          "web.reading.why");
      screens.each(report.id(), row -> each(row, csv));
    }
  }

  @GetMapping("/households/import/template.csv")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  void template(Person me, HttpServletResponse response) throws IOException {
    try (var csv = CsvFile.answer("register", response)) {
      ImportTemplate.rows(village(me)).forEach(row -> csv.row(row.toArray(String[]::new)));
    }
  }

  @GetMapping("/households/import/template.xlsx")
  @Needs(Act.REGISTER_HOUSEHOLDS)
  void workbook(Person me, HttpServletResponse response) throws IOException {
    response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Content-Disposition", "attachment; filename=\"register.xlsx\"");
    ImportTemplate.workbook(village(me), response.getOutputStream());
  }

  private String village(Person me) {
    return lists.villages(me.scope().divisionPrefix()).stream()
        .findFirst()
        .map(Option::value)
        .orElse("");
  }

  private static void each(ImportRow row, CsvFile csv) {
    var outcome = row.taken() ? Words.t("web.reading.taken") : Words.t("web.reading.refused");
    if (row.taken()) {
      csv.row(String.valueOf(row.line()), row.householdNo(), row.person(), outcome, "", "");
    }
    for (var why : row.faults()) {
      var column = why.column() == null ? "" : Words.label(why.column());
      csv.row(
          String.valueOf(row.line()),
          row.householdNo(),
          row.person(),
          outcome,
          column,
          why.message());
    }
  }

  private static String form(Input input, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("columns", ImportColumn.values());
    return "household/import";
  }
}

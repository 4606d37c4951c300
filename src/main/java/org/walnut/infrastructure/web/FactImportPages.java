package org.walnut.infrastructure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.infrastructure.FactColumn;
import org.walnut.infrastructure.FactImports;
import org.walnut.infrastructure.FactTemplate;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** The pages by which facts come in from a file, and the reports of what became of them. */
@Controller
class FactImportPages {

  private final FactImports imports;
  private final FactImportScreens screens;
  private final VillageLists villages;
  private final Days days;

  FactImportPages(
      FactImports imports, FactImportScreens screens, VillageLists villages, Days days) {
    this.imports = imports;
    this.screens = screens;
    this.villages = villages;
    this.days = days;
  }

  @GetMapping("/infrastructure/import")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  String form(Model model) {
    return form(Input.empty(), model);
  }

  @PostMapping("/infrastructure/import")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  String read(Input input, Person me, Model model) throws IOException {
    try {
      var file = input.file("file");
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
      var id = imports.read(name, file.getBytes(), input.chosen("trial", "true"), me);
      return "redirect:/infrastructure/imports/" + id;
    } catch (InvalidInput invalid) {
      return form(input.with(invalid), model);
    }
  }

  @GetMapping("/infrastructure/imports")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  String list(Cursor cursor, Person me, Model model) {
    model.addAttribute("reports", screens.list(me.scope(), cursor));
    return "infrastructure/imports";
  }

  @GetMapping("/infrastructure/imports/{id}")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  String report(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean refused,
      Cursor cursor,
      Person me,
      Model model) {
    model.addAttribute("report", screens.report(id, me.scope()));
    model.addAttribute("rows", screens.rows(id, refused, cursor));
    model.addAttribute("onlyRefused", refused);
    return "infrastructure/import-report";
  }

  @GetMapping("/infrastructure/import/template.{ending:csv|xlsx}")
  @Needs(Act.KEEP_INFRASTRUCTURE)
  void template(@PathVariable String ending, Person me, HttpServletResponse response)
      throws IOException {
    var first =
        villages.page(VillageFilter.of(me.scope(), "", null, "", false), Cursor.START).items();
    var village = first.isEmpty() ? "" : first.getFirst().code();
    TableExport.answer(
        "village-facts",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        FactTemplate.headings(),
        Stream.of(FactTemplate.example(village, days.today().toString())),
        response);
  }

  private static String form(Input input, Model model) {
    model.addAttribute("input", input);
    model.addAttribute("columns", FactColumn.values());
    return "infrastructure/import";
  }
}

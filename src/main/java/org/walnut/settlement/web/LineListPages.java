package org.walnut.settlement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.TableExport;
import org.walnut.settlement.SourceKind;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;
import org.walnut.web.Words;

/** All settlement lines: looked up, filtered, taken away as a file; the same for programs. */
@Controller
class LineListPages {

  private static final List<String> COLUMNS =
      List.of(
          "day",
          "what",
          "household",
          "lot",
          "order",
          "weight.kg",
          "gross",
          "refund",
          "courier",
          "packaging",
          "commission",
          "amount",
          "grade");

  private final LineList lines;

  LineListPages(LineList lines) {
    this.lines = lines;
  }

  @GetMapping("/settlement/lines")
  @Needs(Act.READ_MONEY)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable SourceKind kind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(defaultValue = "false") boolean open,
      Cursor cursor,
      Model model) {
    var filter = new LineFilter(q.strip(), kind, from, to, open);
    model.addAttribute("lines", lines.page(filter, cursor));
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", Option.all(SourceKind.class));
    return "settlement/lines";
  }

  @GetMapping("/api/v1/settlement-lines")
  @Needs(Act.READ_MONEY)
  @ResponseBody
  Paged<LineRow> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable SourceKind kind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(defaultValue = "false") boolean open,
      Cursor cursor) {
    return lines.page(new LineFilter(q.strip(), kind, from, to, open), cursor);
  }

  @GetMapping("/settlement/lines.{ending:csv|xlsx}")
  @Needs(Act.READ_MONEY)
  void export(
      @PathVariable String ending,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable SourceKind kind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(defaultValue = "false") boolean open,
      HttpServletResponse response)
      throws IOException {
    TableExport.answer(
        "settlement-lines",
        ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT)),
        COLUMNS.stream().map(column -> Words.t("settlement.export." + column)).toList(),
        lines.all(new LineFilter(q.strip(), kind, from, to, open)).stream().map(LineRow::cells),
        response);
  }
}

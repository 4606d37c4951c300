package org.walnut.figure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.figure.ExportFormat;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.FigureQuestions;
import org.walnut.figure.FigureQuestions.Choice;
import org.walnut.figure.Figures;
import org.walnut.shared.DivisionCode;

/**
 * Sends the list of a figure as a file. It is written to the disk first: a slow reader holds no
 * transaction open, and a fault on the way is told as one instead of ending in half a file.
 */
@Controller
class FigureFiles {

  private final Figures figures;
  private final FigureQuestions questions;

  FigureFiles(Figures figures, FigureQuestions questions) {
    this.figures = figures;
    this.questions = questions;
  }

  @GetMapping({
    "/figures/{id}/export.{ending:csv|xlsx}",
    "/api/v1/figures/{id}/export.{ending:csv|xlsx}"
  })
  @Needs(Act.READ_FIGURES)
  void send(
      @PathVariable String id,
      @PathVariable String ending,
      @RequestParam(required = false) @Nullable DivisionCode division,
      @RequestParam(required = false) @Nullable LocalDate asOf,
      @RequestParam(required = false) @Nullable String line,
      Person me,
      HttpServletResponse response)
      throws IOException {
    figures.opened(id, me);
    var question = questions.of(new Choice(division, asOf, line), me);
    var format = ExportFormat.valueOf(ending.toUpperCase(Locale.ROOT));
    var file = Files.createTempFile("walnut-figure", "." + ending);
    try {
      write(file, id, question, format);
      response.setContentType(format.mediaType());
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(id, question, format).toString());
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.delete(file);
    }
  }

  private void write(Path file, String id, FigureQuestion question, ExportFormat format)
      throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      figures.export(id, question, format, out);
    }
  }

  private static ContentDisposition named(String id, FigureQuestion question, ExportFormat format) {
    var name = id + "-" + question.division() + "-" + question.asOf() + "." + format.ending();
    return ContentDisposition.attachment().filename(name).build();
  }
}

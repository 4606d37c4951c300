package org.walnut.figure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
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
import org.walnut.figure.Desk;
import org.walnut.figure.DeskExport;
import org.walnut.figure.ExportFormat;
import org.walnut.shared.DivisionCode;

/**
 * Sends all of one kind of work as a file, written to the disk first as {@link FigureFiles} does.
 */
@Controller
class DeskFiles {

  private final Desk desk;
  private final DeskExport export;

  DeskFiles(Desk desk, DeskExport export) {
    this.desk = desk;
    this.export = export;
  }

  @GetMapping("/desk/{kind}/export.csv")
  @Needs(Act.SEE_DESK)
  void send(
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable DivisionCode place,
      Person me,
      HttpServletResponse response)
      throws IOException {
    desk.kind(kind, me);
    var file = Files.createTempFile("walnut-desk", ".csv");
    try {
      try (var out = Files.newOutputStream(file)) {
        export.write(kind, DeskFilter.of(q, place).look(me), out);
      }
      response.setContentType(ExportFormat.CSV.mediaType());
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(kind + ".csv").build().toString());
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.delete(file);
    }
  }
}

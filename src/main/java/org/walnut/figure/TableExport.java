package org.walnut.figure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers a list of any room as a file for spreadsheets, in the kinds that figures have. */
public final class TableExport {

  private TableExport() {}

  /** The cells are texts, numbers and days. */
  public static void answer(
      String name,
      ExportFormat format,
      List<String> header,
      Stream<List<Object>> rows,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name + "." + format.ending()).build().toString());
    try (var sheet = format.open(response.getOutputStream())) {
      sheet.header(header);
      for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); ) {
        sheet.row(each.next());
      }
    }
  }
}

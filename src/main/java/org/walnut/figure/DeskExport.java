package org.walnut.figure;

import static org.walnut.web.Words.t;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.web.Show;

/** Writes all of one kind of work as a list that can be taken away. */
@Service
@Transactional(readOnly = true)
public class DeskExport {

  private final Desk desk;

  DeskExport(Desk desk) {
    this.desk = desk;
  }

  /** {@code out} is flushed and stays open. */
  public void write(String kind, DeskLook look, OutputStream out) throws IOException {
    try (var sheet = ExportFormat.CSV.open(new BufferedOutputStream(out))) {
      sheet.header(List.of(t("figure.desk.work"), t("figure.desk.dueBy"), t("figure.desk.harm")));
      desk.each(kind, look, item -> row(sheet, item));
    }
  }

  private static void row(Sheet sheet, DeskItem item) {
    try {
      sheet.row(List.of(item.label(), Show.time(item.due()), BigDecimal.valueOf(item.harm())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

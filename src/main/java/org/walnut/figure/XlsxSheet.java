package org.walnut.figure;

import static org.walnut.web.Words.t;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with the list on its first sheets and what the list says on its last. */
class XlsxSheet implements Sheet {

  /** Excel reads 1,048,576 rows of a sheet. */
  private static final int ROWS_OF_A_SHEET = 1_000_000;

  private static final int ROWS_AT_ONCE = 500;

  private record Note(String name, String text) {}

  private final Workbook book;
  private final List<Note> notes = new ArrayList<>();
  private List<String> header = List.of();
  private int sheets;
  private Worksheet sheet;
  private int row;

  XlsxSheet(OutputStream out) {
    this.book = new Workbook(new StaysOpen(out), "Walnut", "1.0");
    this.sheet = newSheet();
  }

  @Override
  public void header(List<String> cells) {
    header = List.copyOf(cells);
    for (int column = 0; column < cells.size(); column++) {
      sheet.inlineString(row, column, cells.get(column));
      sheet.style(row, column).bold().set();
      sheet.width(column, 18);
    }
    sheet.freezePane(0, 1);
    row++;
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    if (row == ROWS_OF_A_SHEET) {
      sheet.finish();
      sheet = newSheet();
      header(header);
    }
    for (int column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    row++;
    if (row % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  @Override
  public void note(String name, String text) {
    notes.add(new Note(name, text));
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    var about = book.newWorksheet(t("figure.export.about"));
    about.width(0, 18);
    about.width(1, 80);
    for (int line = 0; line < notes.size(); line++) {
      about.inlineString(line, 0, notes.get(line).name());
      about.inlineString(line, 1, notes.get(line).text());
      about.style(line, 0).bold().set();
    }
    book.finish();
  }

  private Worksheet newSheet() {
    row = 0;
    sheets++;
    return book.newWorksheet(t("figure.export.list", sheets));
  }

  private void cell(int column, Object cell) {
    switch (cell) {
      case BigDecimal number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format(number.scale())).set();
      }
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      default -> sheet.inlineString(row, column, cell.toString());
    }
  }

  private static String format(int scale) {
    return scale <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(scale, 4));
  }

  /** A workbook closes what it writes to; the one who opened that still needs it. */
  private static final class StaysOpen extends FilterOutputStream {

    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}

package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.walnut.shared.Money;

/**
 * A list answered as a file for spreadsheets: comma-separated, or a workbook. No cell is one that a
 * spreadsheet would take for a formula.
 */
public abstract sealed class SheetAnswer implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r|%";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** By the ending of the address: {@code xlsx} is a workbook, anything else a list of commas. */
  public static SheetAnswer named(String name, String ending, HttpServletResponse response)
      throws IOException {
    boolean workbook = ending.equals("xlsx");
    response.setContentType(workbook ? WORKBOOK : "text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + name + (workbook ? ".xlsx" : ".csv") + "\"");
    return workbook ? new Book(name, response) : new Commas(response);
  }

  /** A header, in the reader's language. */
  public void keyRow(List<String> keys) {
    write(keys.stream().map(key -> (Object) Words.t(key)).toList());
  }

  /** Texts, amounts of money (as yuan), numbers and days. */
  public void row(Object... cells) {
    write(Arrays.asList(cells));
  }

  abstract void write(List<Object> cells);

  @Override
  public abstract void close() throws IOException;

  private static Object plain(Object cell) {
    return cell instanceof Money money ? money.yuan() : cell;
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static final class Commas extends SheetAnswer {

    private final CSVPrinter printer;

    Commas(HttpServletResponse response) throws IOException {
      var writer = new OutputStreamWriter(response.getOutputStream(), UTF_8);
      writer.write(BYTE_ORDER_MARK);
      this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    void write(List<Object> cells) {
      try {
        printer.printRecord(cells.stream().map(Commas::text).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String text(Object cell) {
      return switch (plain(cell)) {
        case BigDecimal number -> number.toPlainString();
        case String text -> harmless(text);
        case Object other -> other.toString();
      };
    }

    @Override
    public void close() throws IOException {
      printer.close();
    }
  }

  private static final class Book extends SheetAnswer {

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    Book(String name, HttpServletResponse response) throws IOException {
      this.book = new Workbook(response.getOutputStream(), "Walnut", "1.0");
      this.sheet = book.newWorksheet(name);
    }

    @Override
    void write(List<Object> cells) {
      for (int column = 0; column < cells.size(); column++) {
        switch (plain(cells.get(column))) {
          case BigDecimal number -> sheet.value(row, column, number);
          case Number number -> sheet.value(row, column, number);
          case LocalDate day -> {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
          }
          case Object other -> sheet.inlineString(row, column, other.toString());
        }
      }
      row++;
    }

    @Override
    public void close() throws IOException {
      book.finish();
      book.close();
    }
  }
}

package org.walnut.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated, in UTF-8 with the mark that spreadsheets need to see that it is. */
class CsvSheet implements Sheet {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_BEGINS = "=+-@\t\r\n|%";

  private final CSVPrinter printer;

  CsvSheet(OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.write(BYTE_ORDER_MARK);
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  @Override
  public void header(List<String> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvSheet::harmless).toList());
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    printer.printRecord(cells.stream().map(CsvSheet::text).toList());
  }

  @Override
  public void note(String name, String text) {
    // A list of commas has no place beside its rows; every reader would take the line for one of
    // them.
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }

  private static String text(Object cell) {
    return switch (cell) {
      case BigDecimal number -> number.toPlainString();
      case String text -> harmless(text);
      default -> cell.toString();
    };
  }

  /**
   * A spreadsheet would run a text that begins like a formula; an apostrophe makes it a text again.
   */
  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

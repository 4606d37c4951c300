package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as a file for spreadsheets: with the mark by which they know UTF-8, and no cell that they
 * would take for a formula.
 */
public final class CsvAnswer implements AutoCloseable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final CSVPrinter printer;

  private CsvAnswer(Writer writer) throws IOException {
    writer.write(BYTE_ORDER_MARK);
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  public static CsvAnswer named(String name, HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    return new CsvAnswer(new OutputStreamWriter(response.getOutputStream(), UTF_8));
  }

  /** A header, in the reader's language. */
  public void keyRow(String... keys) {
    row(Arrays.stream(keys).map(key -> t(key)).toArray(String[]::new));
  }

  public void row(String... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(CsvAnswer::harmless).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }

  /** What a spreadsheet takes for text whatever it begins with. */
  public static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}

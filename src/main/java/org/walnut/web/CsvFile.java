package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as a file for spreadsheets: with the mark by which they know UTF-8, numbers as they are,
 * and no text that they would take for a formula.
 */
public final class CsvFile implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_BEGINS = "=+-@\t\r\n|%";

  private final CSVPrinter printer;

  private CsvFile(OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.printer = new CSVPrinter(writer.append(BYTE_ORDER_MARK), CSVFormat.RFC4180);
  }

  /** Goes to whoever asked, called so. */
  public static CsvFile answer(String name, HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    return new CsvFile(response.getOutputStream());
  }

  /** {@code out} is flushed in the end and stays open. */
  public static CsvFile into(OutputStream out) throws IOException {
    return new CsvFile(out);
  }

  /** A header, in the reader's language. */
  public void keyRow(String... keys) {
    row(Arrays.stream(keys).map(key -> t(key)).toArray());
  }

  /** Texts, and numbers, days and whatever else is no text of anybody's. */
  public void row(Object... cells) {
    try {
      printer.printRecord(Arrays.stream(cells).map(CsvFile::cell).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }

  private static String cell(Object cell) {
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

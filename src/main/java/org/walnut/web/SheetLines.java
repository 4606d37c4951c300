package org.walnut.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.InvalidInput;

/**
 * The lines of a list that somebody sent as a file: comma-separated in UTF-8 or GBK, or the first
 * sheet of a workbook. A formula is refused, never worked out.
 */
public final class SheetLines {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final int MOST_COLUMNS = 50;

  /** A line with the number it has in the file; no line is blank. */
  public record Line(int number, List<String> cells) {

    public Line {
      cells = List.copyOf(cells);
    }

    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private SheetLines() {}

  /** A fault at {@code file} when it is no such list, or has more lines below its header. */
  public static List<Line> read(byte[] content, int most) {
    var lines =
        (ReadableWorkbook.isOOXMLZipHeader(content) ? workbook(content, most) : commas(content))
            .stream().filter(line -> !line.blank()).toList();
    if (lines.size() < 2) {
      throw InvalidInput.at("file", "web.sheet.empty");
    } else if (lines.size() > most + 1) {
      throw InvalidInput.at("file", "web.sheet.tooMany", most);
    }
    return lines;
  }

  private static List<Line> workbook(byte[] content, int most) {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        var rows = book.getFirstSheet().openStream()) {
      return rows.limit(most + 2L).map(SheetLines::line).toList();
    } catch (InvalidInput formula) {
      throw formula;
    } catch (IOException | RuntimeException broken) {
      throw InvalidInput.at("file", "web.sheet.kind");
    }
  }

  private static Line line(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      cells.add(text(row.getCell(i)));
    }
    return new Line(row.getRowNum(), cells);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    } else if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      throw InvalidInput.at("file", "web.sheet.formula", cell.getAddress().toString());
    } else if (cell.getType() == CellType.NUMBER) {
      @Nullable String format = cell.getDataFormatString();
      return format != null && format.toLowerCase(java.util.Locale.ROOT).contains("y")
          ? cell.asDate().toLocalDate().toString()
          : cell.asNumber().toPlainString();
    } else {
      return cell.getText().strip();
    }
  }

  private static List<Line> commas(byte[] content) {
    var lines = new ArrayList<Line>();
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text(content)))) {
      for (var record : parser) {
        lines.add(
            new Line(
                (int) parser.getCurrentLineNumber(),
                record.stream().map(SheetLines::plain).toList()));
      }
    } catch (IOException | RuntimeException broken) {
      throw InvalidInput.at("file", "web.sheet.kind");
    }
    return lines;
  }

  /** The apostrophe that keeps a text from being taken for a formula is not part of it. */
  private static String plain(String cell) {
    var text = cell.strip();
    return text.startsWith("'") ? text.substring(1) : text;
  }

  private static String text(byte[] content) throws CharacterCodingException {
    var text = decoded(content);
    if (text.indexOf('\0') >= 0) {
      throw new CharacterCodingException();
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] content) throws CharacterCodingException {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return GB18030.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
  }
}

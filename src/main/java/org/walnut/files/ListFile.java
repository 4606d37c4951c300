package org.walnut.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.walnut.shared.InvalidInput;

/**
 * The lines of a list that somebody sends, CSV or XLSX, whatever wrote it: the header and at least
 * one row, no blank line, no formula.
 */
public final class ListFile {

  public static final int MOST_ROWS = 5000;
  public static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");

  /** A line as the file has it. */
  public record Line(int number, List<String> cells) {

    public Line {
      cells = List.copyOf(cells);
    }

    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }

    /** What stands in this column, without blanks around it; empty beyond the last. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  private ListFile() {}

  /** Throws {@link InvalidInput} at {@code file} when the file as a whole cannot be taken. */
  public static List<Line> read(byte[] content) {
    if (content.length == 0) {
      throw refused("files.list.fault.empty");
    } else if (content.length > MOST_BYTES) {
      throw refused("files.list.fault.tooLarge", MOST_BYTES / 1024 / 1024);
    }
    var lines =
        (XlsxLines.fits(content) ? XlsxLines.read(content) : CsvLines.read(content))
            .stream().filter(line -> !line.blank()).map(ListFile::plain).toList();
    if (lines.isEmpty()) {
      throw refused("files.list.fault.empty");
    } else if (lines.size() == 1) {
      throw refused("files.list.fault.noRows");
    } else if (lines.size() > MOST_ROWS + 1) {
      throw refused("files.list.fault.tooMany", MOST_ROWS);
    }
    return lines;
  }

  static InvalidInput refused(String key, Object... args) {
    return InvalidInput.at("file", key, args);
  }

  private static Line plain(Line line) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < line.cells().size(); i++) {
      cells.add(plain(line, i));
    }
    return new Line(line.number(), cells);
  }

  /**
   * Spreadsheets write ="0123" into lists to keep a text a text; anything else that begins so is a
   * formula.
   */
  private static String plain(Line line, int at) {
    var text = line.cells().get(at);
    var quoted = QUOTED.matcher(text.strip());
    if (quoted.matches()) {
      return quoted.group(1);
    } else if (text.strip().startsWith("=")) {
      throw refused("files.list.fault.formula", address(line.number(), at));
    } else {
      return text;
    }
  }

  private static String address(int line, int column) {
    return (column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1)))
        + (char) ('A' + column % 26)
        + line;
  }
}

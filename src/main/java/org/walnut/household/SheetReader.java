package org.walnut.household;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;

/** Takes the lines of a file, whatever its kind, and finds the columns by the first line. */
final class SheetReader {

  static final int MOST_ROWS = 5000;
  static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");

  /** A line as the file has it. */
  record Line(int number, List<String> cells) {

    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private SheetReader() {}

  /** Throws {@link InvalidInput} at {@code file} when the file as a whole cannot be taken. */
  static Sheet read(byte[] content) {
    if (content.length == 0) {
      throw refused("household.import.fault.empty");
    } else if (content.length > MOST_BYTES) {
      throw refused("household.import.fault.tooLarge", MOST_BYTES / 1024 / 1024);
    }
    var lines =
        (XlsxLines.fits(content) ? XlsxLines.read(content) : CsvLines.read(content))
            .stream().filter(line -> !line.blank()).toList();
    if (lines.isEmpty()) {
      throw refused("household.import.fault.empty");
    }
    var columns = columns(lines.getFirst().cells());
    if (lines.size() == 1) {
      throw refused("household.import.fault.noRows");
    } else if (lines.size() > MOST_ROWS + 1) {
      throw refused("household.import.fault.tooMany", MOST_ROWS);
    }
    return new Sheet(lines.stream().skip(1).map(line -> row(line, columns)).toList());
  }

  static InvalidInput refused(String key, Object... args) {
    return InvalidInput.at("file", key, args);
  }

  private static Map<Integer, ImportColumn> columns(List<String> header) {
    var columns = new LinkedHashMap<Integer, ImportColumn>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < header.size(); i++) {
      int at = i;
      if (!header.get(i).isBlank()) {
        ImportWords.column(header.get(i))
            .ifPresentOrElse(
                column -> columns.put(at, column),
                () ->
                    faults.add(
                        Fault.of(
                            "file",
                            "household.import.fault.unknownColumn",
                            header.get(at).strip())));
      }
    }
    missing(columns, faults);
    twice(columns, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return columns;
  }

  private static void missing(Map<Integer, ImportColumn> columns, List<Fault> faults) {
    var missing = EnumSet.allOf(ImportColumn.class);
    missing.removeIf(column -> !column.required() || columns.containsValue(column));
    if (!missing.isEmpty()) {
      var names = missing.stream().map(ImportWords::heading).collect(Collectors.joining(", "));
      faults.addFirst(Fault.of("file", "household.import.fault.missingColumns", names));
    }
  }

  private static void twice(Map<Integer, ImportColumn> columns, List<Fault> faults) {
    for (var column :
        EnumSet.copyOf(columns.isEmpty() ? EnumSet.noneOf(ImportColumn.class) : columns.values())) {
      if (columns.values().stream().filter(column::equals).count() > 1) {
        faults.add(
            Fault.of("file", "household.import.fault.columnTwice", ImportWords.heading(column)));
      }
    }
  }

  private static Sheet.Row row(Line line, Map<Integer, ImportColumn> columns) {
    var cells = new EnumMap<ImportColumn, String>(ImportColumn.class);
    columns.forEach((at, column) -> {
      var text = at < line.cells().size() ? plain(line, at) : "";
      if (!text.isBlank()) {
        cells.put(column, text.strip());
      }
    });
    return new Sheet.Row(line.number(), cells);
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
      throw refused("household.import.fault.formula", address(line.number(), at));
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

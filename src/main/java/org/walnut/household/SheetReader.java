package org.walnut.household;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.walnut.files.ListFile;
import org.walnut.files.ListFile.Line;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;

/** Finds the columns of a register file by its first line, and its rows by column. */
final class SheetReader {

  private SheetReader() {}

  /** Throws {@link InvalidInput} at {@code file} when the file as a whole cannot be taken. */
  static Sheet read(byte[] content) {
    var lines = ListFile.read(content);
    var columns = columns(lines.getFirst().cells());
    return new Sheet(lines.stream().skip(1).map(line -> row(line, columns)).toList());
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
      if (!line.cell(at).isEmpty()) {
        cells.put(column, line.cell(at));
      }
    });
    return new Sheet.Row(line.number(), cells);
  }
}

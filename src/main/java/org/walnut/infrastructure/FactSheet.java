package org.walnut.infrastructure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.walnut.shared.Fault;
import org.walnut.shared.InvalidInput;

/** Finds the columns of a list of facts by its first line. */
final class FactSheet {

  private FactSheet() {}

  /**
   * Throws {@link InvalidInput} at {@code file} when a column is unknown, missing or there twice.
   */
  static Map<FactColumn, Integer> columns(List<String> header) {
    var columns = new EnumMap<FactColumn, Integer>(FactColumn.class);
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < header.size(); i++) {
      var heading = header.get(i).strip();
      int at = i;
      if (!heading.isEmpty()) {
        FactWords.column(heading)
            .ifPresentOrElse(
                column -> put(columns, column, at, faults),
                () -> faults.add(fault("infrastructure.import.fault.unknownColumn", heading)));
      }
    }
    Stream.of(FactColumn.values())
        .filter(column -> column.required() && !columns.containsKey(column))
        .map(column -> fault("infrastructure.import.fault.missingColumn", column.heading()))
        .forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return columns;
  }

  private static void put(
      Map<FactColumn, Integer> columns, FactColumn column, int at, List<Fault> faults) {
    if (columns.putIfAbsent(column, at) != null) {
      faults.add(fault("infrastructure.import.fault.columnTwice", column.heading()));
    }
  }

  private static Fault fault(String key, String heading) {
    return Fault.of("file", key, heading);
  }
}

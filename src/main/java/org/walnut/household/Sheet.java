package org.walnut.household;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a register file by column, with the number each line has in the file. */
record Sheet(List<Row> rows) {

  Sheet {
    rows = List.copyOf(rows);
  }

  /** One line; an empty cell is left out. */
  record Row(int number, Map<ImportColumn, String> cells) {

    Row {
      cells = Map.copyOf(cells);
    }

    Optional<String> cell(ImportColumn column) {
      return Optional.ofNullable(cells.get(column));
    }

    String text(ImportColumn column) {
      return cells.getOrDefault(column, "");
    }
  }
}

package org.walnut.household;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Fault;
import org.walnut.web.Show;

/**
 * Why a row was not taken: its column, if it is one, and the message with arguments that can be
 * kept.
 */
public record ImportFault(@Nullable ImportColumn column, String key, List<Object> args) {

  static final String SIBLING = "household.import.fault.sibling";

  public ImportFault {
    args = List.copyOf(args);
  }

  static ImportFault of(Fault fault) {
    return new ImportFault(
        column(fault.field()).orElse(null),
        fault.key(),
        fault.args().stream().map(ImportFault::kept).toList());
  }

  private static Object kept(Object arg) {
    return arg instanceof Number ? arg : Show.typed(arg);
  }

  private static Optional<ImportColumn> column(String field) {
    var name = field.substring(field.lastIndexOf('.') + 1);
    for (var column : ImportColumn.values()) {
      if (column.field.equals(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}

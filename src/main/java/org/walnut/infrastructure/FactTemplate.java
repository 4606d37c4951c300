package org.walnut.infrastructure;

import java.util.Arrays;
import java.util.List;

/** A list of facts to fill in: the headings and one row that shows how. */
public final class FactTemplate {

  private FactTemplate() {}

  public static List<String> headings() {
    return Arrays.stream(FactColumn.values()).map(FactColumn::heading).toList();
  }

  /** One row with the first word that each column takes. */
  public static List<Object> example(String village, String day) {
    return Arrays.stream(FactColumn.values())
        .map(column ->
            (Object)
                switch (column) {
                  case VILLAGE -> village;
                  case ON_DAY -> day;
                  case SOURCE_NOTE -> FactWords.exampleNote();
                  default -> column.allowed().split(", ")[0];
                })
        .toList();
  }
}

package org.walnut.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What came in before anybody looked at it: the same tree for the fields of a form and for a JSON
 * body.
 */
sealed interface Given {

  Given NOTHING = new Nothing();

  record Nothing() implements Given {}

  record Text(String text) implements Given {}

  record Numeral(BigDecimal number) implements Given {}

  record Truth(boolean truth) implements Given {}

  record Many(List<Given> items) implements Given {}

  record Fields(Map<String, Given> fields) implements Given {

    Given get(String name) {
      return fields.getOrDefault(name, NOTHING);
    }
  }

  /** Whether a person left all of it empty. */
  default boolean blank() {
    return switch (this) {
      case Nothing _ -> true;
      case Text text -> text.text.isBlank();
      case Numeral _, Truth _ -> false;
      case Many many -> many.items.stream().allMatch(Given::blank);
      case Fields fields -> fields.fields.values().stream().allMatch(Given::blank);
    };
  }
}

package org.walnut.web;

import java.util.Arrays;
import java.util.List;

/** One choice of a select: the value that is sent and the text that is read. */
public record Option(String value, String label) {

  /** Every constant of an enum by its label. */
  public static <E extends Enum<E>> List<Option> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Option::of).toList();
  }

  public static Option of(Enum<?> constant) {
    return new Option(constant.name(), Words.label(constant));
  }
}

package org.walnut.office;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what became of what, for the list of activities. */
final class OfficeWords {

  private OfficeWords() {}

  static @Nullable String change(OfficeCard before, OfficeChange after) {
    var changed =
        Stream.of(
                changed(before.name(), after.name()),
                changed(before.address(), after.address()),
                changed(before.phone(), after.phone()),
                changed(before.hours(), after.hours()))
            .filter(each -> !each.isEmpty())
            .collect(joining("; "));
    return changed.isEmpty() ? null : changed;
  }

  private static String changed(@Nullable String before, @Nullable String after) {
    return Objects.equals(before, after) ? "" : shown(before) + " → " + shown(after);
  }

  private static String shown(@Nullable String text) {
    return text == null ? "–" : text;
  }
}

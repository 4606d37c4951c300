package org.walnut.household;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What held before and what holds now. */
record ContactChange(Contact before, Contact now) {

  /** Old and new of what differs, masked; a dash stands for nothing. */
  String inWords() {
    var old = before.masked();
    var fresh = now.masked();
    return Stream.of(
            Objects.equals(before.phone(), now.phone()) ? "" : step(old.phone(), fresh.phone()),
            Objects.equals(before.bankCard(), now.bankCard())
                ? ""
                : step(old.bankCard(), fresh.bankCard()))
        .filter(step -> !step.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String step(@Nullable String old, @Nullable String fresh) {
    return Objects.requireNonNullElse(old, "–") + " → " + Objects.requireNonNullElse(fresh, "–");
  }
}

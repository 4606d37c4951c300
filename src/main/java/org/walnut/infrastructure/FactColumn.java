package org.walnut.infrastructure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of a list of facts: one row is one village on one day. */
public enum FactColumn {
  VILLAGE(true, null),
  ON_DAY(true, null),
  SOURCE(true, null),
  SOURCE_NOTE(true, null),
  POOR_VILLAGE(false, FactKind.POOR_VILLAGE),
  ROAD(false, FactKind.ROAD),
  WATER(false, FactKind.WATER),
  POWER(false, FactKind.POWER),
  BROADBAND(false, FactKind.BROADBAND),
  MOBILE(false, FactKind.MOBILE),
  COURIER(false, FactKind.COURIER);

  private final boolean required;
  private final @Nullable FactKind kind;

  FactColumn(boolean required, @Nullable FactKind kind) {
    this.required = required;
    this.kind = kind;
  }

  public boolean required() {
    return required;
  }

  Optional<FactKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** What the template calls it. */
  public String heading() {
    return FactWords.heading(this);
  }

  /** The words that may stand in it, for the columns of facts and sources. */
  public String allowed() {
    return FactWords.allowed(this);
  }

  static FactColumn of(FactKind kind) {
    return Arrays.stream(values()).filter(column -> column.kind == kind).findFirst().orElseThrow();
  }
}

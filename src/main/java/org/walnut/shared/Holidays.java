package org.walnut.shared;

import java.time.LocalDate;
import java.util.Map;

/** Days that are free, or worked, otherwise than the week says; a room that knows them is one. */
public interface Holidays {

  /** What the week says holds. */
  Holidays NONE = (_, _) -> Map.of();

  /** The days so moved, both ends included, each with whether it is worked. */
  Map<LocalDate, Boolean> between(LocalDate from, LocalDate to);
}

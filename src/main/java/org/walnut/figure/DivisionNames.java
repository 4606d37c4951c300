package org.walnut.figure;

import java.util.Collection;
import java.util.Map;
import org.walnut.shared.DivisionCode;

/** Knows what places are called; the room that keeps the official lists contributes it. */
public interface DivisionNames {

  /**
   * The name of each place without the names of those it lies in, in one statement; an unknown
   * place is left out.
   */
  Map<DivisionCode, String> names(Collection<DivisionCode> places);

  /**
   * The places one level below this one, in the order of their codes, in one statement: the towns
   * of a county, the villages of a town; none for a village.
   */
  default Map<DivisionCode, String> below(DivisionCode place) {
    return Map.of();
  }
}

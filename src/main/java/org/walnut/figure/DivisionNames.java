package org.walnut.figure;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.walnut.shared.DivisionCode;

/** Knows what places are called; the room that keeps the official lists contributes it. */
public interface DivisionNames {

  /** What the room that knows calls them; none where no room does. */
  static Map<DivisionCode, String> of(
      ObjectProvider<DivisionNames> known, Collection<DivisionCode> places) {
    return known.stream().findFirst().map(names -> names.names(places)).orElse(Map.of());
  }

  /**
   * The name of each place without the names of those it lies in; an unknown place is left out. No
   * more than one statement for those of a county.
   */
  Map<DivisionCode, String> names(Collection<DivisionCode> places);

  /**
   * The places one level below this one, in the order of their codes: the towns of a county, the
   * villages of a town; none for a village. At most one statement.
   */
  default Map<DivisionCode, String> below(DivisionCode place) {
    return Map.of();
  }

  /** The places of a county whose name contains this, whatever the size of the letters. */
  default Collection<DivisionCode> called(DivisionCode county, String part) {
    return Set.of();
  }
}

package org.walnut.office.web;

import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;

/** Which offices a list shows; empty texts let all through. */
public record OfficeFilter(String q, String kind, String town, boolean vacant) {

  static OfficeFilter of(String q, String kind, @Nullable DivisionCode town, boolean vacant) {
    return new OfficeFilter(q.strip(), kind.strip(), town == null ? "" : town.value(), vacant);
  }

  /** The digits that every place inside begins with. */
  String prefix() {
    return town.isEmpty() ? "" : new DivisionCode(town).prefix();
  }

  public boolean narrow() {
    return !(q.isEmpty() && kind.isEmpty() && town.isEmpty()) || vacant;
  }
}

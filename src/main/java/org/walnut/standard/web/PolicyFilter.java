package org.walnut.standard.web;

import java.util.Locale;

/** Which policies a list shows; empty texts let all through. */
public record PolicyFilter(
    String q, String level, String category, boolean expired, boolean publicOnly) {

  static PolicyFilter of(
      String q, String level, String category, boolean expired, boolean publicOnly) {
    return new PolicyFilter(q.strip(), level.strip(), category.strip(), expired, publicOnly);
  }

  String searched() {
    return q.toLowerCase(Locale.ROOT);
  }

  public boolean narrow() {
    return !(q.isEmpty() && level.isEmpty() && category.isEmpty());
  }
}

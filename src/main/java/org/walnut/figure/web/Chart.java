package org.walnut.figure.web;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What {@code chart.js} draws; the table beside it says the same. */
record Chart(String type, String unit, boolean stacked, List<String> labels, List<Series> series) {

  record Series(String name, List<BigDecimal> values) {}

  private static final JsonMapper JSON = JsonMapper.shared();

  static Chart of(
      String type, String unit, List<String> labels, String name, List<BigDecimal> values) {
    return new Chart(type, unit, false, labels, List.of(new Series(name, values)));
  }

  /** For the inside of a script element, which a "&lt;" could end. */
  String json() {
    return JSON.writeValueAsString(this).replace("<", "\\u003c").replace("&", "\\u0026");
  }
}

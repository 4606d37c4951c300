package org.walnut.infrastructure.web;

import static org.walnut.web.Words.t;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code chart.js} draws: of each town the villages that are served and those that are not.
 */
record TownChart(
    String type, String unit, boolean stacked, List<String> labels, List<Series> series) {

  record Series(String name, List<Long> values) {}

  private static final JsonMapper JSON = JsonMapper.shared();

  static TownChart of(List<TownCount> towns) {
    return new TownChart(
        "bar",
        t("infrastructure.villages"),
        true,
        towns.stream().map(TownCount::name).toList(),
        List.of(
            new Series(t("infrastructure.served"), towns.stream().map(TownCount::served).toList()),
            new Series(t("infrastructure.rest"), towns.stream().map(TownCount::rest).toList())));
  }

  /** For the inside of a script element, which a "&lt;" could end. */
  String json() {
    return JSON.writeValueAsString(this).replace("<", "\\u003c").replace("&", "\\u0026");
  }
}

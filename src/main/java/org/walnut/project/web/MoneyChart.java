package org.walnut.project.web;

import static org.walnut.web.Words.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What {@code chart.js} draws of sums of money; the table beside it says the same. */
record MoneyChart(
    String type, String unit, boolean stacked, List<String> labels, List<Series> series) {

  record Series(String name, List<BigDecimal> values) {}

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> BARS =
      List.of("project.budget", "project.allotted", "project.paid", "project.idle");

  /** For the inside of a script element, which a "&lt;" could end. */
  static String of(List<Overview.Sum> sums) {
    var chart =
        new MoneyChart(
            "bar",
            t("web.unit.yuan"),
            false,
            sums.stream().map(Overview.Sum::name).toList(),
            IntStream.range(0, BARS.size())
                .mapToObj(bar ->
                    new Series(
                        t(BARS.get(bar)), sums.stream().map(sum -> sum.bars().get(bar)).toList()))
                .toList());
    return JSON.writeValueAsString(chart).replace("<", "\\u003c").replace("&", "\\u0026");
  }
}

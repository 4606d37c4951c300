package org.walnut.figure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTests {

  @Test
  void a_name_cannot_end_the_script_element_it_stands_in() {
    var chart = Chart.of("bar", "%", List.of("</script><b>"), "x", List.of(BigDecimal.ONE));

    assertThat(chart.json()).doesNotContain("<").contains("\\u003c/script>");
  }

  @Test
  void months_end_with_the_day_itself() {
    assertThat(MonthEnds.until(java.time.LocalDate.of(2026, 3, 15)))
        .hasSize(12)
        .startsWith(java.time.LocalDate.of(2025, 4, 30))
        .endsWith(java.time.LocalDate.of(2026, 2, 28), java.time.LocalDate.of(2026, 3, 15));
  }
}

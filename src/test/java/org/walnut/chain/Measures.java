package org.walnut.chain;

import java.math.BigDecimal;
import org.walnut.chain.HandWorked.Three;

/** Reads the published figures by API. */
record Measures(Program reader) {

  /** Incidence, gap and severity as published. */
  Three rates(String division) {
    return three(division, "value");
  }

  /** What incidence, gap and severity are made of before they are divided by all persons. */
  Three sums(String division) {
    return three(division, "sum");
  }

  BigDecimal value(String figure, String division) {
    return read(figure, division, "value");
  }

  private Three three(String division, String field) {
    return new Three(
        read("household.incidence", division, field),
        read("household.gap", division, field),
        read("household.severity", division, field));
  }

  private BigDecimal read(String figure, String division, String field) {
    return reader
        .get("/api/v1/figures/" + figure + "?division=" + division)
        .required("figure")
        .required(field)
        .decimalValue();
  }
}

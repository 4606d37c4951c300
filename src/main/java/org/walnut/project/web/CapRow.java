package org.walnut.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.walnut.project.FundSource;
import org.walnut.project.SpendingCategory;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A cap of the county, and how much of a plan's money a category takes against it. */
public record CapRow(
    SpendingCategory category, FundSource source, LocalDate from, int capBp, boolean refuses) {

  public String categoryName() {
    return Words.label(category);
  }

  public String sourceName() {
    return Words.label(source);
  }

  public String day() {
    return Show.date(from);
  }

  public String share() {
    return Show.percent(BigDecimal.valueOf(capBp, 4));
  }
}

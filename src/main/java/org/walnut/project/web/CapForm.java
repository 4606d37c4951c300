package org.walnut.project.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.walnut.project.FundSource;
import org.walnut.project.NewCap;
import org.walnut.project.SpendingCategory;

/** A cap as a person fills it in: in per cent. */
record CapForm(
    SpendingCategory category,
    FundSource source,
    LocalDate from,
    @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal capBp,
    boolean refuses) {

  NewCap command() {
    return new NewCap(category, source, from, capBp.movePointRight(2).intValueExact(), refuses);
  }
}

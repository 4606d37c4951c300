package org.walnut.supply.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.supply.NewRate;
import org.walnut.supply.RateBasis;
import org.walnut.supply.RateKind;

/** A rate as a person fills it in: yuan, or per cent of the price; both have hundredths. */
record RateForm(
    RateKind kind,
    RateBasis basis,
    @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2) BigDecimal amount,
    LocalDate from,
    @PastOrPresent LocalDate agreedOn,
    @Size(max = 60) String agreedBy) {

  NewRate command(@Nullable UUID evidence) {
    return new NewRate(
        null,
        kind,
        basis,
        amount.movePointRight(2).longValueExact(),
        from,
        agreedOn,
        agreedBy,
        evidence);
  }
}

package org.walnut.settlement.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.walnut.settlement.NewCorrection;
import org.walnut.shared.Money;

/** A correction as a person fills it in: yuan, less than nothing when too much was reckoned. */
record CorrectionForm(
    UUID line,
    @Digits(integer = 7, fraction = 2) BigDecimal amount,
    @Size(min = 4, max = 200) String answer) {

  NewCorrection command(UUID evidence) {
    return new NewCorrection(
        line, new Money(amount.movePointRight(2).longValueExact()), answer, evidence);
  }
}

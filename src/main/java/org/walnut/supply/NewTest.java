package org.walnut.supply;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A test as it was done.
 *
 * @param inhibition in per cent, by the quick test
 * @param blankOk whether the blank control was in order
 * @param overLimit what the laboratory found
 * @param testedOn today when nothing else is said
 */
public record NewTest(
    @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal inhibition,
    @Size(max = 60) String instrument,
    @Size(max = 60) String reagentLot,
    boolean blankOk,
    TestMethod method,
    @Nullable Boolean overLimit,
    @Nullable LocalDate testedOn,
    @Nullable UUID id) {

  /** From here on a quick test counts as positive. */
  static final BigDecimal POSITIVE_FROM = BigDecimal.valueOf(50);

  /** A quick test of today. */
  public static NewTest quick(
      BigDecimal inhibition, String instrument, String reagentLot, boolean blankOk) {
    return new NewTest(
        inhibition,
        instrument,
        reagentLot,
        blankOk,
        TestMethod.ENZYME_INHIBITION,
        null,
        null,
        null);
  }

  /** A laboratory's test of today. */
  public static NewTest laboratory(boolean overLimit, String instrument, String reagentLot) {
    return new NewTest(
        null, instrument, reagentLot, true, TestMethod.LABORATORY, overLimit, null, null);
  }

  public Verdict verdict() {
    if (!blankOk) {
      return Verdict.INVALID;
    }
    boolean positive =
        switch (method) {
          case ENZYME_INHIBITION -> inhibition != null && inhibition.compareTo(POSITIVE_FROM) >= 0;
          case LABORATORY -> Boolean.TRUE.equals(overLimit);
        };
    return positive ? Verdict.POSITIVE : Verdict.NEGATIVE;
  }
}

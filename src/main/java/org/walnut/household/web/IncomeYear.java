package org.walnut.household.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.walnut.shared.Money;
import org.walnut.web.Show;

/** A household's income of the twelve months up to a day, against the line of that year. */
public record IncomeYear(
    LocalDate asOf, Money income, long persons, Money line, String lineLabel, boolean poor) {

  /** To the fen, rounded; the comparison with the line is made before rounding. */
  public Money perHead() {
    return persons == 0
        ? Money.ZERO
        : new Money(
            BigDecimal.valueOf(income.fen())
                .divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP)
                .longValueExact());
  }

  public String incomeText() {
    return Show.yuan(income);
  }

  public String perHeadText() {
    return Show.yuan(perHead());
  }

  public String personsText() {
    return Show.count(persons);
  }

  public String lineText() {
    return Show.yuan(line);
  }

  public String asOfText() {
    return Show.date(asOf);
  }
}

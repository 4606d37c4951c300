package org.walnut.household;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.walnut.shared.Money;

/**
 * FGT measures: the mean over persons of ((line − income per head) / line)^α over the poor, for α =
 * 0, 1, 2.
 *
 * <p>Comparisons are exact: nobody divides an income by heads before comparing. An income below
 * zero is taken as it is, so the gap of such a household is above one; nothing is cut off.
 */
public final class PovertyMeasures {

  private static final int SCALE = 12;
  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

  private PovertyMeasures() {}

  /** The measures of these households; all zero when nobody is counted. */
  public static Fgt of(List<HouseholdIncome> households, Money line, boolean inclusive) {
    if (!line.isPositive()) {
      throw new IllegalArgumentException("a poverty line is above zero, was " + line);
    }
    var poor = households.stream().filter(household -> isPoor(household, line, inclusive)).toList();
    long persons = households.stream().mapToLong(HouseholdIncome::persons).sum();
    return new Fgt(
        mean(poor, persons, household -> BigDecimal.valueOf(household.persons())),
        mean(poor, persons, household -> shortfall(household, line)),
        mean(poor, persons, household -> squared(household, line)));
  }

  static boolean isPoor(HouseholdIncome household, Money line, boolean inclusive) {
    int compared = household.income().compareTo(line.times(household.persons()));
    return compared < 0 || inclusive && compared == 0;
  }

  /** persons × (line − income per head) / line, without the division by persons. */
  private static BigDecimal shortfall(HouseholdIncome household, Money line) {
    return missing(household, line).divide(BigDecimal.valueOf(line.fen()), EXACT_ENOUGH);
  }

  private static BigDecimal squared(HouseholdIncome household, Money line) {
    var shortfall = shortfall(household, line);
    return shortfall
        .multiply(shortfall)
        .divide(BigDecimal.valueOf(household.persons()), EXACT_ENOUGH);
  }

  private static BigDecimal missing(HouseholdIncome household, Money line) {
    return BigDecimal.valueOf(line.times(household.persons()).minus(household.income()).fen());
  }

  private static BigDecimal mean(
      List<HouseholdIncome> poor, long persons, Function<HouseholdIncome, BigDecimal> value) {
    var sum = poor.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return persons == 0
        ? BigDecimal.ZERO
        : sum.divide(BigDecimal.valueOf(persons), SCALE, RoundingMode.HALF_UP);
  }
}

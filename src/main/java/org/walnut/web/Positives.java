package org.walnut.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Weight;

/** Lets {@code @Positive} stand on our own quantities; named in META-INF/services. */
public final class Positives {

  private Positives() {}

  /** For amounts. */
  public static final class OfMoney implements ConstraintValidator<Positive, Money> {

    @Override
    public boolean isValid(@Nullable Money money, ConstraintValidatorContext context) {
      return money == null || money.isPositive();
    }
  }

  /** For weights. */
  public static final class OfWeight implements ConstraintValidator<Positive, Weight> {

    @Override
    public boolean isValid(@Nullable Weight weight, ConstraintValidatorContext context) {
      return weight == null || weight.isPositive();
    }
  }

  /** For prices. */
  public static final class OfPrice implements ConstraintValidator<Positive, PricePerKg> {

    @Override
    public boolean isValid(@Nullable PricePerKg price, ConstraintValidatorContext context) {
      return price == null || price.fen() > 0;
    }
  }
}

package org.walnut.supply;

import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;

/**
 * What is taken off the price of consigned goods, as it held on the day the household brought them.
 *
 * @param commissionBp in hundredths of a per cent of the price
 * @param courierPerKg with courierPerParcel nothing where the buyer bears the courier, as postage
 */
public record Deductions(
    int commissionBp,
    PricePerKg packagingPerKg,
    Money packagingPerParcel,
    PricePerKg courierPerKg,
    Money courierPerParcel) {

  private static final PricePerKg NO_PRICE = new PricePerKg(0);

  public static final Deductions NONE =
      new Deductions(0, NO_PRICE, Money.ZERO, NO_PRICE, Money.ZERO);

  /** The same with one rate more; a rate of each kind at most holds on a day. */
  public Deductions with(RateKind kind, RateBasis basis, long amount) {
    return switch (kind) {
      case COMMISSION ->
          new Deductions(
              Math.toIntExact(amount),
              packagingPerKg,
              packagingPerParcel,
              courierPerKg,
              courierPerParcel);
      case PACKAGING ->
          new Deductions(
              commissionBp,
              perKg(basis, amount),
              perParcel(basis, amount),
              courierPerKg,
              courierPerParcel);
      case COURIER ->
          new Deductions(
              commissionBp,
              packagingPerKg,
              packagingPerParcel,
              perKg(basis, amount),
              perParcel(basis, amount));
    };
  }

  private static PricePerKg perKg(RateBasis basis, long amount) {
    return basis == RateBasis.PER_KG ? new PricePerKg(amount) : NO_PRICE;
  }

  private static Money perParcel(RateBasis basis, long amount) {
    return basis == RateBasis.PER_PARCEL ? new Money(amount) : Money.ZERO;
  }
}

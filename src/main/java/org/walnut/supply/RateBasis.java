package org.walnut.supply;

import java.util.Set;

/** What a rate is reckoned by. */
public enum RateBasis {
  /** Fen for each kilogram sold. */
  PER_KG,
  /** Fen for each parcel, shared by the weight of what lies in it. */
  PER_PARCEL,
  /** Hundredths of a per cent of what the goods were sold for. */
  OF_PRICE;

  /** A commission is a part of the price; nothing else is. */
  public static Set<RateBasis> of(RateKind kind) {
    return kind == RateKind.COMMISSION ? Set.of(OF_PRICE) : Set.of(PER_KG, PER_PARCEL);
  }
}

package org.walnut.payment;

import java.util.Set;

/** Where a payment stands. Money that arrives is money: it is taken in every state but PAID. */
public enum PaymentState {
  /** Wanted, but the payment service does not know of it yet. */
  CREATED,
  /** Asked for, but no answer came: the payment service may know of it; it is asked again. */
  UNKNOWN,
  /** The payment service waits for the payer. */
  PENDING,
  PAID,
  FAILED,
  /** Nobody paid in time. */
  EXPIRED,
  /** The payment service named another amount; a person must look. */
  SUSPECT;

  public boolean mayBecome(PaymentState next) {
    return next.origins().contains(this);
  }

  /** The payer has not decided yet. */
  public boolean open() {
    return this == CREATED || this == UNKNOWN || this == PENDING;
  }

  private Set<PaymentState> origins() {
    return switch (this) {
      case CREATED -> Set.of(UNKNOWN, PENDING);
      case UNKNOWN -> Set.of(CREATED);
      case PENDING -> Set.of(CREATED, UNKNOWN);
      case PAID -> Set.of(CREATED, UNKNOWN, PENDING, FAILED, EXPIRED, SUSPECT);
      case FAILED -> Set.of(CREATED, UNKNOWN, PENDING, SUSPECT);
      case EXPIRED -> Set.of(CREATED, UNKNOWN, PENDING);
      case SUSPECT -> Set.of(CREATED, UNKNOWN, PENDING, FAILED, EXPIRED);
    };
  }
}

package org.walnut.payment;

import java.util.Set;

/** Where a payment stands. Money that arrives is money: it is taken in every state but PAID. */
public enum PaymentState {
  /** Wanted, but the payment service does not know of it yet. */
  CREATED,
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
    return this == CREATED || this == PENDING;
  }

  private Set<PaymentState> origins() {
    return switch (this) {
      case CREATED -> Set.of();
      case PENDING -> Set.of(CREATED);
      case PAID -> Set.of(CREATED, PENDING, FAILED, EXPIRED, SUSPECT);
      case FAILED -> Set.of(CREATED, PENDING, SUSPECT);
      case EXPIRED -> Set.of(CREATED, PENDING);
      case SUSPECT -> Set.of(CREATED, PENDING, FAILED, EXPIRED);
    };
  }
}

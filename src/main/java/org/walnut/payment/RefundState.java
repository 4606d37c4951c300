package org.walnut.payment;

/** Where a refund stands; a refused one may be asked for again. */
public enum RefundState {
  REQUESTED,
  DONE,
  FAILED;

  public boolean mayBecome(RefundState next) {
    return switch (next) {
      case REQUESTED -> this == FAILED;
      case DONE -> this != DONE;
      case FAILED -> this == REQUESTED;
    };
  }
}

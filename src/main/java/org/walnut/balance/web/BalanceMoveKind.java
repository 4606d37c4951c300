package org.walnut.balance.web;

/** Why money came into a balance or left it. */
public enum BalanceMoveKind {
  TOP_UP,
  TAKE_OUT,
  PAYMENT,
  REFUND,
  /** A correction in the books. */
  OTHER;

  /** By how the cause of an entry begins. */
  static BalanceMoveKind of(String cause) {
    return switch (cause) {
      case "topup" -> TOP_UP;
      case "takeout" -> TAKE_OUT;
      case "payment" -> PAYMENT;
      case "refund" -> REFUND;
      default -> OTHER;
    };
  }
}

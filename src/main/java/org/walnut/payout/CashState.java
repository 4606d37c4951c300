package org.walnut.payout;

/** Where cash for a household stands. */
public enum CashState {
  /** Laid out; its slip can be printed. */
  PREPARED,
  /** Handed over and signed for; somebody else must still say that it was so. */
  SIGNED,
  HANDED_OVER,
  /** Nobody came. */
  NOT_CALLED_FOR,
  CANCELLED;

  public boolean open() {
    return this == PREPARED || this == SIGNED;
  }

  public String tone() {
    return switch (this) {
      case PREPARED -> "warn";
      case SIGNED -> "info";
      case HANDED_OVER -> "good";
      case NOT_CALLED_FOR, CANCELLED -> "quiet";
    };
  }
}

package org.walnut.balance;

/** Where the parts of what is taken out stand, and with them the whole. */
public enum TakeOutState {
  /** Set aside, and on its way back. */
  REQUESTED,
  DONE,
  /** Refused by the service; free again. */
  FAILED,
  /** Some of it went back, and some was refused. */
  PARTLY;

  public boolean mayBecome(TakeOutState next) {
    return switch (next) {
      case REQUESTED -> this == FAILED;
      case DONE -> this == REQUESTED || this == FAILED;
      case FAILED -> this == REQUESTED;
      case PARTLY -> false;
    };
  }
}

package org.walnut.settlement;

import java.util.Set;

/** Where a household's statement stands. */
public enum StatementState {
  /** It comes to nothing or less and goes into the next statement. */
  CARRIED,
  /** Made; the household has not said yet that it is right. */
  STATEMENT,
  /** The household says that it is wrong: held out until it is answered. */
  OBJECTED,
  CONFIRMED,
  /** With the bank. */
  PAY_BATCH,
  PAID,
  /** The bank could not pay it. */
  FAILED,
  /** What stood in the way is put right; it goes out with the next batch. */
  RETRIED;

  /** A statement at this stage may go out with the next batch. */
  static final Set<StatementState> READY = Set.of(CONFIRMED, RETRIED);

  public boolean mayBecome(StatementState next) {
    return switch (this) {
      case CARRIED, PAID -> false;
      case STATEMENT -> next == CONFIRMED || next == OBJECTED;
      case OBJECTED -> next == STATEMENT;
      case CONFIRMED, RETRIED -> next == PAY_BATCH || next == OBJECTED;
      case PAY_BATCH -> next == PAID || next == FAILED;
      case FAILED -> next == RETRIED;
    };
  }

  public String tone() {
    return switch (this) {
      case PAID -> "good";
      case OBJECTED, FAILED -> "bad";
      case STATEMENT, CONFIRMED, RETRIED -> "warn";
      case PAY_BATCH -> "info";
      case CARRIED -> "quiet";
    };
  }
}

package org.walnut.payout;

/** Where a transfer by WeChat stands; after the first, in the service's own words. */
public enum TransferState {
  /** The service has not been reached yet. */
  CREATED,
  ACCEPTED,
  PROCESSING,
  /** The receiver must confirm it in WeChat within a day. */
  WAIT_USER_CONFIRM,
  TRANSFERING,
  CANCELING,
  SUCCESS,
  FAIL,
  CANCELLED,
  /** The service named another amount; nothing is posted until a person looks. */
  SUSPECT;

  public boolean ended() {
    return this == SUCCESS || this == FAIL || this == CANCELLED;
  }

  /** What comes out of order tells of a step that was passed already. */
  boolean mayBecome(TransferState next) {
    return !ended() && this != SUSPECT && next.ordinal() > ordinal();
  }

  public String tone() {
    return switch (this) {
      case SUCCESS -> "good";
      case FAIL, SUSPECT -> "bad";
      case WAIT_USER_CONFIRM -> "warn";
      case CREATED, ACCEPTED, PROCESSING, TRANSFERING, CANCELING -> "info";
      case CANCELLED -> "quiet";
    };
  }
}

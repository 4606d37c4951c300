package org.walnut.stock;

/** Why a lot's stock changed. */
public enum MovementKind {
  RECEIVED,
  RETURNED,
  CONSUMED,
  WRITTEN_OFF,
  RESERVED,
  RELEASED,
  PICKED,
  /** Sold and sent, but not kept by the buyer. */
  PUT_BACK;

  long onHandSign() {
    return switch (this) {
      case RECEIVED, PUT_BACK -> 1;
      case RETURNED, CONSUMED, WRITTEN_OFF, PICKED -> -1;
      case RESERVED, RELEASED -> 0;
    };
  }

  long reservedSign() {
    return switch (this) {
      case RESERVED -> 1;
      case RELEASED, PICKED -> -1;
      case RECEIVED, RETURNED, CONSUMED, WRITTEN_OFF, PUT_BACK -> 0;
    };
  }
}

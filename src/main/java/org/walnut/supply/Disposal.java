package org.walnut.supply;

/** What becomes of a lot in which something was found. */
public enum Disposal {
  DESTROYED,
  RETURNED;

  InspectionState state() {
    return switch (this) {
      case DESTROYED -> InspectionState.DESTROYED;
      case RETURNED -> InspectionState.RETURNED;
    };
  }
}

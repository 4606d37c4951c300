package org.walnut.complaint;

/** How far a complaint is. */
public enum ComplaintState {
  FILED,
  ACCEPTED,
  /** Somebody has to find out and answer. */
  ASSIGNED,
  ANSWERED,
  ACCEPTED_BY_COMPLAINANT,
  /** Who complained is not content; another person looks again. */
  ESCALATED,
  CLOSED,
  /** Not ours; whoever complained was told where to go. */
  REFUSED;

  public boolean mayBecome(ComplaintState next) {
    return switch (this) {
      case FILED -> next == ACCEPTED || next == REFUSED;
      case ACCEPTED -> next == ASSIGNED;
      case ASSIGNED -> next == ANSWERED || next == ASSIGNED;
      case ANSWERED -> next == ACCEPTED_BY_COMPLAINANT || next == ESCALATED || next == CLOSED;
      case ACCEPTED_BY_COMPLAINANT -> next == CLOSED;
      case ESCALATED -> next == ASSIGNED || next == CLOSED;
      case CLOSED, REFUSED -> false;
    };
  }
}

package org.walnut.approval;

import java.util.Set;

/** What became of a request for a dangerous act. */
public enum ApprovalState {
  /** A second person has to decide. */
  ASKED,
  /** Approved and done. */
  APPROVED,
  REFUSED,
  /** Taken back by the one who asked. */
  WITHDRAWN,
  /** Nobody decided in time. */
  EXPIRED;

  public boolean mayBecome(ApprovalState state) {
    return next().contains(state);
  }

  private Set<ApprovalState> next() {
    return switch (this) {
      case ASKED -> Set.of(APPROVED, REFUSED, WITHDRAWN, EXPIRED);
      case APPROVED, REFUSED, WITHDRAWN, EXPIRED -> Set.of();
    };
  }
}

package org.walnut.project;

import java.util.Set;

/** How far a project is. */
public enum ProjectState {
  PLANNED,
  APPROVED,
  CONTRACTED,
  RUNNING,
  /** Finished, and the site was looked at. */
  ACCEPTED,
  /** Nothing is left to be paid or given back. */
  CLOSED,
  STOPPED;

  public boolean mayBecome(ProjectState next) {
    return switch (this) {
      case PLANNED -> next == APPROVED || next == STOPPED;
      case APPROVED -> next == CONTRACTED || next == STOPPED;
      case CONTRACTED -> next == RUNNING || next == STOPPED;
      case RUNNING -> next == ACCEPTED || next == STOPPED;
      case ACCEPTED -> next == CLOSED;
      case CLOSED, STOPPED -> false;
    };
  }

  /** Whether money may be set aside for it. */
  public boolean takesMoney() {
    return Set.of(APPROVED, CONTRACTED, RUNNING, ACCEPTED).contains(this);
  }

  /** Whether its contractor may be paid. */
  public boolean pays() {
    return this == RUNNING || this == ACCEPTED;
  }

  /** Whether its milestones may still change. */
  public boolean open() {
    return Set.of(PLANNED, APPROVED, CONTRACTED, RUNNING).contains(this);
  }
}

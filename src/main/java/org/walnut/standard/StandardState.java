package org.walnut.standard;

import java.util.Set;

/** What has become of a version of a standard. */
public enum StandardState {
  DRAFT,
  REVIEWED,
  IN_FORCE,
  REPLACED,
  WITHDRAWN;

  /** The states that may follow. */
  public Set<StandardState> next() {
    return switch (this) {
      case DRAFT -> Set.of(REVIEWED);
      case REVIEWED -> Set.of(DRAFT, IN_FORCE);
      case IN_FORCE -> Set.of(REPLACED, WITHDRAWN);
      case REPLACED, WITHDRAWN -> Set.of();
    };
  }

  public boolean inWork() {
    return this == DRAFT || this == REVIEWED;
  }
}

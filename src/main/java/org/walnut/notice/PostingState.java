package org.walnut.notice;

/** How far a posting is. */
public enum PostingState {
  DRAFT,
  /** Read by another person and found fit. */
  REVIEWED,
  POSTED,
  /** Its days are over. */
  EXPIRED,
  WITHDRAWN,
  /** Was wrong; a newer version takes its place. */
  REPLACED;

  public boolean mayBecome(PostingState next) {
    return switch (this) {
      case DRAFT -> next == REVIEWED || next == WITHDRAWN;
      case REVIEWED -> next == POSTED || next == WITHDRAWN;
      case POSTED -> next == EXPIRED || next == WITHDRAWN || next == REPLACED;
      case EXPIRED, WITHDRAWN, REPLACED -> false;
    };
  }
}

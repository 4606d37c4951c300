package org.walnut.access;

import java.time.Instant;
import java.util.UUID;

/**
 * An account was closed, opened again or given another post. Its sessions and what its tokens may
 * do end with it.
 */
public record AccountChanged(UUID account, String bookName, Change change, String why, Instant at) {

  /** What became of it. */
  public enum Change {
    CLOSED,
    REOPENED,
    MOVED
  }
}

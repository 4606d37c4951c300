package org.walnut.notice;

/** What became of an objection. */
public enum ObjectionState {
  FILED,
  UPHELD,
  DISMISSED
}

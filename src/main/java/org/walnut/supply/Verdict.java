package org.walnut.supply;

/** What a test says. */
public enum Verdict {
  NEGATIVE,
  POSITIVE,
  /** The blank was not in order: the test says nothing and has to be done again. */
  INVALID
}

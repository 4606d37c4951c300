package org.walnut.message;

/** The way a message takes. */
public enum Channel {
  /** Shown to the person when signed in. */
  IN_APP,
  /** A text message to a phone. */
  SMS,
  /** A slip of paper, printed at the counter. */
  PRINT
}

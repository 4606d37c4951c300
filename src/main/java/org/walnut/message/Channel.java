package org.walnut.message;

/** The way a message takes. */
public enum Channel {
  /** Shown to the person when signed in. */
  IN_APP,
  /** A text message to a phone. */
  SMS,
  /** A call to a phone, in which a voice speaks the text. */
  VOICE,
  /** A slip of paper, printed at the counter. */
  PRINT;

  /** Whether it goes through the gateway to a phone. */
  boolean byPhone() {
    return this == SMS || this == VOICE;
  }
}

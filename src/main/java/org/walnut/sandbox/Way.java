package org.walnut.sandbox;

/** How a phone is reached. */
public enum Way {
  SMS,
  /** A call in which a voice speaks the text. */
  VOICE
}

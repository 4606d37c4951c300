package org.walnut.sandbox;

/** What the text gateway says of a text. */
public enum TextState {
  ACCEPTED,
  DELIVERED,
  FAILED,
  UNKNOWN
}

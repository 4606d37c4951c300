package org.walnut.message;

/** How somebody wants to be told in the morning what waits. */
public enum DigestWay {
  /** Among the own messages, as everybody who has said nothing. */
  IN_APP,
  /** There, and by a text message. */
  TEXT,
  NONE
}

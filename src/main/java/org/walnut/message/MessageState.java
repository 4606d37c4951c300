package org.walnut.message;

/** How far a message has come. */
public enum MessageState {
  /** On paper only when somebody prints it. */
  WAITING,
  SENT,
  FAILED,
  READ
}

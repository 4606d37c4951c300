package org.walnut.message;

/** How far a message has come. */
public enum MessageState {
  /** For its hour, for the gateway, or for somebody who prints it. */
  WAITING,
  /** The gateway has it. */
  HANDED,
  /** Shown in the application, or printed. */
  SENT,
  DELIVERED,
  /** The gateway does not know, and is asked again. */
  UNKNOWN,
  FAILED,
  /** Not sent, for the reason that stands with it. */
  SUPPRESSED,
  READ
}

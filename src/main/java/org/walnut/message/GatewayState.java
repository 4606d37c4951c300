package org.walnut.message;

/** What the gateway says of a message. */
public enum GatewayState {
  /** It has it, and will tell. */
  ACCEPTED,
  DELIVERED,
  FAILED,
  /** It does not know. */
  UNKNOWN,
  /** It says that it was never given it. */
  NEVER_GIVEN
}

package org.walnut.sandbox;

/** What is wrong with a notice on purpose. */
public enum Flaw {
  NONE,
  /** Its signature is not the service's. */
  SIGNATURE,
  /** It was signed ten minutes ago, as by one who overheard it. */
  OLD,
  /** It names an order that nobody made. */
  UNKNOWN_ORDER
}

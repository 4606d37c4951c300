package org.walnut.sandbox;

/** What is amiss with the payment services, until somebody switches it off. */
public enum PayTrouble {
  NONE,
  /** They answer that they are out of order. */
  DOWN,
  /** They do what they are asked and answer when nobody waits any more. */
  SLOW,
  /** They answer after two seconds. */
  LATE
}

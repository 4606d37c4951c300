package org.walnut.sandbox;

/** What is amiss with the sandbox's telephone network, until somebody switches it off. */
public enum Trouble {
  NONE,
  /** The gateway does not answer. */
  DOWN,
  /** It takes a text and then tells that it did not arrive. */
  FAIL,
  /** A text, and word of it, comes late. */
  DELAY,
  /** A text comes twice, and word of it, too. */
  DUPLICATE,
  /** A text comes, but the gateway says that it does not know, as often as it is asked. */
  UNKNOWN
}

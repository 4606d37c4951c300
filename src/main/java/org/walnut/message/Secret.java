package org.walnut.message;

/**
 * Part of a message that only its reader may see, such as a code to sign in with: what is kept
 * shows dots in its place, the {@link TextCarrier} alone is given it in full.
 */
public record Secret(String value) {

  @Override
  public String toString() {
    return "••••••";
  }
}

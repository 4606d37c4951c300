package org.walnut.message;

/**
 * Something in a message that only its receiver may see, as a code to sign in with. It is handed to
 * the gateway once; everywhere else dots stand in its place.
 */
public record Secret(String value) {

  /** What stands in its place. */
  public static final String DOTS = "••••••";

  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret is not blank");
    }
  }

  @Override
  public String toString() {
    return DOTS;
  }
}

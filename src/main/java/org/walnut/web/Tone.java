package org.walnut.web;

/** How a badge sounds. */
public final class Tone {

  private Tone() {}

  /** The classes of a badge of this tone: good, warn, bad, info or quiet. */
  public static String css(String tone) {
    return switch (tone) {
      case "good" -> "state state-good";
      case "warn" -> "state state-wait";
      case "bad" -> "state state-bad";
      case "info" -> "state state-move";
      case "quiet" -> "state";
      default -> throw new IllegalArgumentException("no such tone: " + tone);
    };
  }
}

package org.walnut.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person holds in the hand or has on the desk, as people call it. */
public enum Machine {
  HARMONY("harmonyos", "openharmony"),
  ANDROID("android"),
  IPHONE("iphone"),
  IPAD("ipad"),
  WINDOWS("windows"),
  MAC("macintosh"),
  LINUX("linux", "x11"),
  OTHER;

  private final List<String> signs;

  Machine(String... signs) {
    this.signs = List.of(signs);
  }

  static Machine of(@Nullable String agent) {
    var said = agent == null ? "" : agent.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.signs.stream().anyMatch(said::contains))
        .findFirst()
        .orElse(OTHER);
  }
}

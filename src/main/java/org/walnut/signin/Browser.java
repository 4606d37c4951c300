package org.walnut.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Browsers as people call them. Nothing that a browser says of itself is ever shown. */
public enum Browser {
  WECHAT("micromessenger"),
  EDGE("edg/", "edga/", "edgios/"),
  OPERA("opr/", "opera"),
  QQ("qqbrowser"),
  FIREFOX("firefox/", "fxios/"),
  CHROME("chrome/", "crios/", "chromium/"),
  SAFARI("safari/"),
  OTHER;

  private final List<String> signs;

  Browser(String... signs) {
    this.signs = List.of(signs);
  }

  static Browser of(@Nullable String agent) {
    var said = agent == null ? "" : agent.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.signs.stream().anyMatch(said::contains))
        .findFirst()
        .orElse(OTHER);
  }
}

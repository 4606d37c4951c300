package org.walnut.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that tests run in pages. */
final class Scripts {

  private Scripts() {}

  static String read(String name) {
    try (var script = Scripts.class.getResourceAsStream("/browser/" + name)) {
      if (script == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

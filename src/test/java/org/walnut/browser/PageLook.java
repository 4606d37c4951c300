package org.walnut.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks over a page as it stands in the browser: axe-core (WCAG 2.2 A and AA, and what it calls
 * best practice), the language, the width, words that leave their box, codes where words are due.
 */
final class PageLook {

  private static final String LOOK = read();

  private PageLook() {}

  /** What is wrong, one line each. */
  static List<String> at(Page page, String language) {
    page.evaluate(AxeBuilder.getAxeScript());
    var wrong = (List<?>) page.evaluate(LOOK, language);
    return wrong.stream().map(Object::toString).toList();
  }

  private static String read() {
    try (var script = PageLook.class.getResourceAsStream("/browser/look.js")) {
      if (script == null) {
        throw new IllegalStateException("look.js is missing");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.walnut.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Looks over a page as it stands in the browser: axe-core (WCAG 2.2 A and AA, and what it calls
 * best practice), the language, the width, words that leave their box, codes where words are due.
 */
final class PageLook {

  private static final String LOOK = Scripts.read("look.js");

  /** Read by every page that comes, but run only where it is looked at. */
  private static final String AXE =
      "globalThis.bringAxe = function () {" + AxeBuilder.getAxeScript() + "\n};";

  private PageLook() {}

  /** So that axe-core need not be sent to each page anew. */
  static void prepare(BrowserContext person) {
    person.addInitScript(AXE);
  }

  /** What is wrong, one line each. */
  static List<String> at(Page page, String language) {
    var wrong = (List<?>) page.evaluate(LOOK, language);
    return wrong.stream().map(Object::toString).toList();
  }
}

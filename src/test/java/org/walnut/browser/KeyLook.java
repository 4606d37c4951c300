package org.walnut.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as somebody without a mouse: the first Tab offers to skip to what the page is
 * about, all that can be used is reached, in the order in which it is read, and shows the focus.
 */
final class KeyLook {

  private static final String KEYS = Scripts.read("keys.js");
  private static final String SKIPS =
      "() => !document.querySelector('.skip') || document.querySelector('[autofocus]') !== null || document.activeElement.matches('.skip')";

  private KeyLook() {}

  /** What is wrong, one line each. */
  static List<String> at(Page page) {
    var wrong = new ArrayList<String>();
    page.keyboard().press("Tab");
    if (!(Boolean) page.evaluate(SKIPS)) {
      wrong.add("the first Tab does not reach the way past the menu");
    }
    ((List<?>) page.evaluate(KEYS)).forEach(line -> wrong.add(line.toString()));
    return wrong;
  }
}

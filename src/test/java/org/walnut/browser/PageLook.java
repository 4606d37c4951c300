package org.walnut.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks a page over as axe-core and a narrow screen do. What is built of the same parts as a page
 * that was looked over before is not looked over again.
 */
final class PageLook {

  private static final int NARROW = 390;
  private static final int WIDE = 1280;

  /** The parts a page is built of, without its words. */
  private static final String SHAPE =
      """
      () => [...new Set([...document.querySelectorAll('body *')].map(each =>
        (each.parentElement?.className || '') + '>' + each.tagName + '.' + each.className
          + [...each.attributes].map(attribute => attribute.name).join()
          + (each.getAttribute('role') || '') + (each.getAttribute('aria-invalid') || '')
      ))].sort().join('|')
      """;

  private static final String WIDER_THAN_THE_SCREEN =
      """
      () => document.scrollingElement.scrollWidth <= innerWidth ? '' :
        [...document.querySelectorAll('body *')]
          .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
          .slice(-1).map(each => each.tagName + '.' + each.className).join() || 'the page'
      """;

  private final Set<String> seen = new HashSet<>();

  /** What is wrong with the page as it stands. */
  List<String> faults(Page page) {
    var faults = new ArrayList<String>();
    var shape = page.evaluate(SHAPE).toString();
    if (seen.add(shape)) {
      faults.addAll(axe(page, "wide"));
      page.setViewportSize(NARROW, 844);
      faults.addAll(axe(page, "narrow"));
      var wider = page.evaluate(WIDER_THAN_THE_SCREEN).toString();
      if (!wider.isEmpty()) {
        faults.add("narrow: wider than the screen because of " + wider);
      }
      page.setViewportSize(WIDE, 800);
    }
    return faults;
  }

  private static List<String> axe(Page page, String width) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(rule -> told(rule, width))
            .toList();
  }

  private static Stream<String> told(Rule rule, String width) {
    return rule.getNodes().stream()
        .limit(3)
        .map(node ->
            "%s: %s at %s: %s"
                .formatted(
                    width, rule.getId(), node.getTarget(), node.getHtml().replaceAll("\\s+", " ")));
  }
}

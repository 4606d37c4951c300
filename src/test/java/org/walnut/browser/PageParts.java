package org.walnut.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is built of, without its words: every element with what it stands in, and the order
 * of its headings. A page that is built of nothing but parts looked at elsewhere has no faults of
 * its own, apart from those of its words.
 */
final class PageParts {

  private static final List<String> TELLING = List.of("class", "type", "role", "scope", "hidden");

  private PageParts() {}

  static Set<String> of(Document page) {
    var parts = new HashSet<String>();
    collect(page.body(), "", parts);
    parts.add(
        page.select("h1, h2, h3, h4").stream().map(Element::tagName).collect(Collectors.joining()));
    return parts;
  }

  private static void collect(Element element, String outer, Set<String> parts) {
    if (element.is("nav.console-side ul, script")) {
      return;
    }
    var mark = mark(element);
    parts.add(outer + ">" + mark);
    element.children().forEach(child -> collect(child, mark, parts));
  }

  private static String mark(Element element) {
    var mark = new StringBuilder(element.tagName());
    for (var name : TELLING) {
      if (element.hasAttr(name)) {
        mark.append('[').append(element.attr(name)).append(']');
      }
    }
    return mark.append(element.hasText() ? "" : "-").toString();
  }
}

package org.walnut.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Goes through the house as one guest, by links alone. Of each pattern one address is opened in
 * each state, and from each page that leads there one, since what one page shows another may hide.
 */
final class Crawler {

  private static final int OF_A_PATTERN = 1;
  private static final int FROM_A_PATTERN = 1;

  private record Step(String address, String from, String fromPattern) {}

  private final Routes routes;
  private final Guest guest;
  private final Queue<Step> ahead = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> opened = new HashMap<>();
  private final List<FoundPage> found = new ArrayList<>();

  Crawler(Routes routes, Guest guest) {
    this.routes = routes;
    this.guest = guest;
  }

  List<FoundPage> from(String... starts) {
    for (var start : starts) {
      ahead.add(new Step(start, "the start", "the start"));
    }
    for (var step = ahead.poll(); step != null; step = ahead.poll()) {
      if (worthIt(step)) {
        open(step);
      }
    }
    return found;
  }

  private void open(Step step) {
    var answer = guest.get(step.address());
    var pattern = pattern(answer.uri().getRawPath());
    var page = FoundPage.of(guest, pattern, step.from(), answer);
    found.add(page);
    if (page.page()) {
      links(Objects.requireNonNull(page.document()))
          .forEach(link -> ahead.add(new Step(link, page.address(), page.pattern())));
    }
  }

  private boolean worthIt(Step step) {
    if (!known.add(step.address())) {
      return false;
    }
    var state = state(step.address());
    var ofPattern = opened.merge(state, 1, Integer::sum) <= OF_A_PATTERN;
    var fromPattern =
        opened.merge(step.fromPattern() + " → " + state, 1, Integer::sum) <= FROM_A_PATTERN;
    return ofPattern || fromPattern;
  }

  /** The pattern of an address, and what is asked of it. */
  private String state(String address) {
    var uri = URI.create(address);
    var asked =
        uri.getRawQuery() == null
            ? Set.<String>of()
            : Stream.of(uri.getRawQuery().split("&"))
                .map(part -> part.replaceFirst("=.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    return pattern(uri.getRawPath()) + asked;
  }

  private String pattern(String path) {
    return routes.of(path).orElse(path);
  }

  /** All links of the same house, but not the change of language. */
  private Stream<String> links(Document page) {
    return page.select("a[href]:not([hreflang])").stream()
        .map(link -> target(page, link))
        .filter(target -> target.getAuthority() != null)
        .filter(target -> target.getAuthority().equals(guest.house().getAuthority()))
        .map(FoundPage::local)
        .distinct();
  }

  private static URI target(Document page, Element link) {
    return URI.create(page.location()).resolve(link.attr("href").strip());
  }
}

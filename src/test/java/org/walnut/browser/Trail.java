package org.walnut.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Where the crawl of each guest begins, and pages that it cannot come to: errands leave both, since
 * no link leads to everything that somebody is shown.
 */
final class Trail {

  private final Routes routes;
  private final Map<Guest, List<String>> starts = new LinkedHashMap<>();
  private final List<FoundPage> shown = new ArrayList<>();

  Trail(Routes routes) {
    this.routes = routes;
  }

  void from(Guest guest, String... addresses) {
    starts.computeIfAbsent(guest, _ -> new ArrayList<>()).addAll(List.of(addresses));
  }

  /** Sends a form off; answers where that led, and lets the crawl begin there, too. */
  String send(Form form) {
    var led = FoundPage.local(form.send().uri());
    from(form.guest(), led);
    return led;
  }

  /** Sends a form off whose answer is shown this once, and keeps it as it came. */
  FoundPage keep(Form form) {
    var answer = form.send();
    var pattern = routes.of(answer.uri().getRawPath()).orElseThrow();
    return add(FoundPage.once(form.guest(), pattern, form.action(), answer));
  }

  /** Shows a page to somebody who does not go on from there. */
  void show(Guest guest, String address) {
    var answer = guest.get(address);
    var pattern = routes.of(answer.uri().getRawPath()).orElseThrow();
    add(FoundPage.of(guest, pattern, "an errand", answer));
  }

  /** What was shown besides the crawl. */
  List<FoundPage> shown() {
    return List.copyOf(shown);
  }

  /** Each guest with a place to begin goes alone. */
  Stream<Callable<List<FoundPage>>> crawls() {
    return starts.entrySet().stream()
        .map(begun ->
            () ->
                new Crawler(routes, begun.getKey()).from(begun.getValue().toArray(String[]::new)));
  }

  private FoundPage add(FoundPage page) {
    shown.add(page);
    return page;
  }
}

package org.walnut.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows every link from where somebody begins, to each of our pages once, looks each over, and
 * sends each form empty to see how it says what is missing.
 */
final class Crawler {

  private static final String LINKS =
      """
      () => [...document.querySelectorAll('a[href]')]
        .filter(link => !link.hasAttribute('download') && link.origin === location.origin)
        .map(link => link.pathname + link.search)
      """;

  private static final String EMPTY_FORMS =
      """
      () => [...document.querySelectorAll('main form.form[method=post]')]
        .filter(form => !form.closest('[hidden]') && form.querySelector(
          'input[required]:not([type=file]):placeholder-shown, input[required]:not([type=file])[value=""], textarea[required]:empty'))
        .map(form => form.getAttribute('action'))
      """;

  private final Page page;
  private final String site;
  private final Routes routes;
  private final PageLook look;
  private final Set<String> known = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> visited = new ArrayList<>();

  Crawler(Page page, String site, Routes routes, PageLook look) {
    this.page = page;
    this.site = site;
    this.routes = routes;
    this.look = look;
    page.onDialog(dialog -> dialog.accept());
  }

  /** Answers what is wrong, page by page. */
  List<String> from(String start) {
    found(start);
    while (!open.isEmpty()) {
      visit(open.removeFirst());
    }
    return faults;
  }

  /** The addresses that were there. */
  List<String> visited() {
    return visited;
  }

  private void visit(String address) {
    try {
      var answer = page.navigate(site + address);
      var status = answer == null ? 200 : answer.status();
      if (status != 200) {
        faults.add(address + " answers " + status);
        return;
      }
      visited.add(address);
      inspect(address);
      for (var link : (List<?>) page.evaluate(LINKS)) {
        found(link.toString());
      }
      for (var action : (List<?>) page.evaluate(EMPTY_FORMS)) {
        sendEmpty(address, action.toString());
      }
    } catch (PlaywrightException e) {
      if (!String.valueOf(e.getMessage()).contains("Download is starting")) {
        throw e;
      }
    }
  }

  private void found(String address) {
    var path = URI.create(address).getPath();
    routes.of(path).filter(known::add).ifPresent(_ -> open.addLast(address));
  }

  private void inspect(String where) {
    look.faults(page).forEach(fault -> faults.add(where + " " + fault));
  }

  @SuppressWarnings("deprecation")
  private void sendEmpty(String address, String action) {
    if (known.add("POST " + action.replaceAll("[0-9a-f-]{36}", "{}"))) {
      page.navigate(site + address);
      page.waitForNavigation(() ->
          page.locator("main form[action='" + action + "'] button:not([formaction])")
              .first()
              .click());
      inspect("POST " + action);
    }
  }
}

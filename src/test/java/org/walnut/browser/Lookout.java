package org.walnut.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * One browser that takes found pages from a queue and looks at each, as the guest who found it: in
 * turn in Chinese and English, on the phone and, every fourth, on the desk; at answers as they
 * came, on the phone. Whether a page finds room on the phone is looked at in both languages.
 */
final class Lookout implements Callable<List<String>> {

  private record Way(Device device, String lang) {

    /** As it came to a guest without a browser. */
    static final Way ANSWER = new Way(Device.PHONE, "zh");

    /** Where a page must find room. */
    static final List<Way> NARROW =
        List.of(new Way(Device.PHONE, "zh"), new Way(Device.PHONE, "en"));

    static Way of(int number) {
      return new Way(
          number % 4 == 2 ? Device.DESKTOP : Device.PHONE, number / 2 % 2 == 0 ? "zh" : "en");
    }
  }

  private final Queue<FoundPage> ahead;
  private final int first;
  private final Map<Way, Page> windows = new HashMap<>();
  private final Complaints complaints = new Complaints();

  /**
   * @param first which way the first page is looked at, so that several differ
   */
  Lookout(Queue<FoundPage> ahead, int first) {
    this.ahead = ahead;
    this.first = first;
  }

  /** What is wrong: page, role, way, rule and element. */
  @Override
  public List<String> call() {
    var wrong = new ArrayList<String>();
    try (var shared = SharedBrowser.start()) {
      var number = first;
      for (var page = ahead.poll(); page != null; page = ahead.poll()) {
        var way = page.asItCame() == null ? Way.of(number++) : Way.ANSWER;
        var window = window(shared, way);
        for (var line : look(page, window, way)) {
          wrong.add("%s %s %s: %s".formatted(page, way.lang(), way.device(), line));
        }
        for (var narrow : page.asItCame() == null ? Way.NARROW : List.<Way>of()) {
          if (!narrow.equals(way) && tooWide(page, window(shared, narrow), narrow)) {
            wrong.add("%s %s: wider than the phone".formatted(page, narrow.lang()));
          }
        }
      }
    }
    return wrong;
  }

  private List<String> look(FoundPage found, Page window, Way way) {
    enter(found.guest(), window, way);
    try {
      var wrong = new ArrayList<>(open(found, window));
      wrong.addAll(complaints.take());
      wrong.addAll(PageLook.at(window, way.lang().equals("en") ? "en" : "zh-CN"));
      wrong.addAll(KeyLook.at(window));
      wrong.addAll(complaints.take());
      return wrong;
    } catch (PlaywrightException e) {
      return List.of("does not open: " + e.getMessage());
    }
  }

  /**
   * An answer is shown at its address as it came; of a refusal, the first thing to be read is what
   * is wrong.
   */
  private static List<String> open(FoundPage found, Page window) {
    var address = found.guest().house() + found.address();
    if (found.asItCame() == null) {
      window.navigate(address);
      return List.of();
    }
    var answer =
        new Route.FulfillOptions()
            .setContentType("text/html;charset=UTF-8")
            .setBody(found.asItCame());
    Predicate<String> here = address::equals;
    window.route(here, route -> route.fulfill(answer));
    try {
      window.navigate(address);
    } finally {
      window.unroute(here);
    }
    return !found.refused()
            || (Boolean) window.evaluate("document.activeElement.matches('.faults')")
        ? List.of()
        : List.of("what is wrong is not read first");
  }

  /** Leaves the page of the guest before first, which may still be asking for news of its own. */
  private static void enter(Guest guest, Page window, Way way) {
    window.navigate("about:blank");
    var house = guest.house().toString();
    var cookies = new ArrayList<Cookie>();
    cookies.add(new Cookie("walnut_lang", way.lang()).setUrl(house));
    guest
        .cookies()
        .forEach(each -> cookies.add(new Cookie(each.getName(), each.getValue()).setUrl(house)));
    window.context().clearCookies();
    window.context().addCookies(cookies);
  }

  /** Words are longer in one language than in the other. */
  private static boolean tooWide(FoundPage found, Page window, Way way) {
    enter(found.guest(), window, way);
    window.navigate(found.guest().house() + found.address());
    return (Boolean)
        window.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private Page window(SharedBrowser shared, Way way) {
    return windows.computeIfAbsent(way, each -> opened(shared, each));
  }

  private Page opened(SharedBrowser shared, Way way) {
    var context = shared.browser().newContext(way.device().context("zh-CN"));
    context.setDefaultTimeout(20_000);
    complaints.listenTo(context);
    PageLook.prepare(context);
    return context.newPage();
  }
}

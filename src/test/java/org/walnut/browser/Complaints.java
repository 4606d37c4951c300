package org.walnut.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * What pages complain about: an error in the console, a script that throws, a picture, style or
 * call that does not come.
 */
final class Complaints {

  private final List<String> heard = new ArrayList<>();

  void listenTo(BrowserContext person) {
    person.onConsoleMessage(this::listen);
    person.onWebError(error -> add("script", error.page().url(), error.error()));
    person.onResponse(this::listen);
    person.onRequestFailed(this::lost);
  }

  List<String> all() {
    return List.copyOf(heard);
  }

  /** Answers them, and forgets. */
  List<String> take() {
    var taken = all();
    heard.clear();
    return taken;
  }

  /** "Failed to load" is left out: the answer itself is looked at, and a page may be a refusal. */
  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      add("console", message.location(), message.text());
    }
  }

  private void listen(Response response) {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      add("answer", response.url(), response.status());
    }
  }

  /** A request is aborted when the person goes on to the next page, and by every download. */
  private void lost(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      add("no answer", request.url(), request.failure());
    }
  }

  private void add(String kind, String where, Object what) {
    heard.add("%s: %s at %s".formatted(kind, what, where));
  }
}

package org.walnut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** Somebody who gets on by pressing keys alone. */
final class Keyboard {

  private static final int MOST = 400;
  private static final String HERE =
      "() => document.activeElement === document.body ? '' : document.activeElement.outerHTML.replace(/>[^]*/, '>')";

  private final Page page;
  private final String house;

  Keyboard(Page page, String house) {
    this.page = page;
    this.house = house;
  }

  Page page() {
    return page;
  }

  /** Types an address. */
  Keyboard open(String address) {
    page.navigate(house + address);
    return this;
  }

  /** Waits until all the page brings along has come: a button may be shown by it. */
  Keyboard settled() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return this;
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** A key that leads to another page, or to the same one anew. */
  @SuppressWarnings("deprecation")
  Keyboard go(String key) {
    page.waitForNavigation(() -> press(key));
    return this;
  }

  /** Goes on with Tab until this has the focus. */
  Keyboard tabTo(String selector) {
    return until("Tab", selector);
  }

  Keyboard backTo(String selector) {
    return until("Shift+Tab", selector);
  }

  Keyboard type(String selector, String text) {
    tabTo(selector);
    page.keyboard().type(text);
    return this;
  }

  /** The n-th choice of a list, with the arrows. */
  Keyboard choose(String selector, int choice) {
    tabTo(selector);
    for (var down = 0; down < choice; down++) {
      press("ArrowDown");
    }
    return this;
  }

  boolean on(String selector) {
    return (Boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  /** The element that has the focus, without what is in it; empty when none has. */
  String here() {
    return (String) page.evaluate(HERE);
  }

  /** All that one key reaches until it has gone round. */
  List<String> round(String key) {
    var reached = new ArrayList<String>();
    for (var step = 0; step < MOST; step++) {
      press(key);
      var here = here();
      if (here.isEmpty() || !reached.isEmpty() && here.equals(reached.getFirst())) {
        return reached;
      }
      reached.add(here);
    }
    throw new AssertionError(key + " does not go round " + page.url() + ": " + reached.getLast());
  }

  private Keyboard until(String key, String selector) {
    for (var step = 0; step < MOST; step++) {
      press(key);
      if (on(selector)) {
        return this;
      }
    }
    assertThat(selector).as("not reached with " + key + " at " + page.url()).isNull();
    return this;
  }
}

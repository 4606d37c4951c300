package org.walnut.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.walnut.browser.Chromium;

/**
 * Somebody with a browser, who gets on by clicking and typing alone, and looks over every page that
 * comes: it fits the width, and has words everywhere.
 */
final class Visitor {

  /** What a message's key looks like where its words should be. */
  private static final Pattern KEY = Pattern.compile("\\b[a-z]+\\.[a-zA-Z]+(\\.[a-zA-Z]+)*\\b");

  private static final Path DOWNLOADS = Path.of("target", "downloads");
  private static final Pattern NO_KEY = Pattern.compile("e\\.g|.*\\.(csv|xlsx)");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Chromium chromium;
  private final Setting setting;
  private final String site;
  private final Page page;

  Visitor(Chromium chromium, Setting setting, String site) {
    this.chromium = chromium;
    this.setting = setting;
    this.site = site;
    this.page = chromium.newPage(setting.device(), setting.locale());
    page.onDialog(Dialog::accept);
  }

  /** Types an address; if the page comes in the other language, one click changes that. */
  Visitor open(String path) {
    go(() -> page.navigate(site + path));
    if (!language().startsWith(setting.lang())) {
      click("a[hreflang^='" + setting.lang() + "']");
    }
    return this;
  }

  Visitor signIn(String login) {
    type("login", login);
    type("password", Staff.PASSWORD);
    return press("/sign-in");
  }

  /** Chooses from the menu, which a phone keeps behind a button. */
  Visitor menu(String path) {
    var button = page.locator(".menu-button");
    if (button.isVisible()) {
      button.click();
    }
    return click(".console-side a[href='" + path + "']");
  }

  /** Follows the first link of the page itself that has this in its address. */
  Visitor follow(String address) {
    return click("main a[href*='" + address + "']");
  }

  /** The button of the form that goes there. */
  Visitor press(String action) {
    return click("main form[action$='" + action + "'] button:not([formaction])");
  }

  Visitor click(String selector) {
    go(() -> page.locator(selector).first().click());
    return this;
  }

  /** A button that changes something on the page it stands on. */
  Visitor touch(String selector, String appears) {
    page.locator(selector).first().click();
    page.locator(appears).first().waitFor();
    look();
    return this;
  }

  Visitor type(String name, Object text) {
    field(name).fill(text.toString());
    return this;
  }

  Visitor choose(String name, Object value) {
    field(name).selectOption(value.toString());
    return this;
  }

  Visitor tick(String name) {
    field(name).check();
    return this;
  }

  Visitor attach(String name, Path file) {
    field(name).setInputFiles(file);
    return this;
  }

  /** Chooses by what the choice says. */
  Visitor chooseSaying(String name, String words) {
    var option = field(name).locator("option", new Locator.LocatorOptions().setHasText(words));
    return choose(name, option.first().getAttribute("value"));
  }

  /** Looks for something in a list, or in the market. */
  Visitor search(String words) {
    page.locator("form[role='search'] [name='q']").first().fill(words);
    return click("form[role='search'] button");
  }

  /** Keeps what comes when this is clicked, under the name it comes with. */
  Path download(String selector) {
    var download = page.waitForDownload(() -> page.locator(selector).first().click());
    var file = DOWNLOADS.resolve(setting.lang()).resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  /** Waits for something the page gets by itself. */
  Visitor awaits(String selector) {
    page.locator(selector).first().waitFor();
    look();
    return this;
  }

  Visitor sees(String... texts) {
    assertThat(page.locator("main").innerText()).as(page.url()).contains(texts);
    return this;
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  boolean has(String selector) {
    return page.locator(selector).count() > 0;
  }

  /** What the page is about, as its address says. */
  String id() {
    return idIn(page.url());
  }

  /** What the first such link is about. */
  String idBehind(String address) {
    return idIn(page.locator("main a[href*='" + address + "']").first().getAttribute("href"));
  }

  Visitor shoot(int step) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    chromium.screenshot(page, "first-day-%02d-%s".formatted(step, setting.lang()));
    return this;
  }

  private Locator field(String name) {
    return page.locator("main [name='" + name + "']").first();
  }

  /**
   * Every click here leads to another page or to the same one anew, which an address cannot tell.
   */
  @SuppressWarnings("deprecation")
  private void go(Runnable move) {
    var answer = page.waitForNavigation(move);
    assertThat(answer == null ? 200 : answer.status())
        .as("%s: %s", page.url(), page.title())
        .isLessThan(400);
    look();
  }

  private void look() {
    var overflow = page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth");
    assertThat((Integer) overflow).as("too wide: " + page.url()).isLessThanOrEqualTo(0);
    var keys =
        KEY.matcher(page.locator("body").innerText())
            .results()
            .map(result -> result.group())
            .filter(word -> !NO_KEY.matcher(word).matches())
            .collect(Collectors.toSet());
    assertThat(keys).as("keys without words: " + page.url()).isEmpty();
  }

  private String language() {
    return page.locator("html").getAttribute("lang");
  }

  private static String idIn(String address) {
    Matcher found = ID.matcher(address);
    assertThat(found.find()).as("an id in " + address).isTrue();
    return found.group();
  }
}

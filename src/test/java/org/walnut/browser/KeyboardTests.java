package org.walnut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.walnut.Walnut;
import org.walnut.access.Accounts;
import org.walnut.house.Sessions;
import org.walnut.tenancy.Tenancy;

/** The main jobs, done with the keyboard alone: nothing here clicks. */
@SpringBootTest(
    classes = Walnut.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "walnut.test.world=named")
class KeyboardTests {

  /** What has the focus: its name, and whether a reader sees that it has it. */
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement
        if (!at || at === document.body) return ''
        const style = getComputedStyle(at)
        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        const box = at.getBoundingClientRect()
        const name = at.tagName + '#' + at.id + '[' + (at.getAttribute('href') || at.name || at.textContent.trim()) + ']'
        return name + (seen && box.width > 0 && box.height > 0 ? '' : ' IS NOT SEEN')
      }
      """;

  @RegisterExtension final Chromium chromium = new Chromium();

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired SessionRepository<? extends Session> sessions;
  @Autowired CookieSerializer cookies;

  @Test
  void the_first_key_leads_past_the_menu_to_the_content() {
    var page = open("county", "/households", Device.DESKTOP);

    page.keyboard().press("Tab");
    assertThat(focus(page)).contains("#main").doesNotContain("NOT SEEN");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");

    assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
  }

  @Test
  void the_menu_of_a_phone_opens_and_closes_and_gives_the_focus_back() {
    var page = open("county", "/desk", Device.PHONE);
    tabTo(page, "menu-button");

    page.keyboard().press("Enter");
    assertThat(page.locator("#menu").isVisible()).isTrue();
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.closest('#menu') !== null")).isEqualTo(true);
    page.keyboard().press("Escape");

    assertThat(page.locator("#menu").isVisible()).isFalse();
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("menu-button");
  }

  @ParameterizedTest
  @CsvSource({
    "county, /desk",
    "county, /households",
    "county, /households/new",
    "county, /accounts/new",
    "county, /roles",
    "county, /approvals",
    "keeper-centre, /intakes/new",
    "keeper-centre, /listings",
    "finance, /settlement",
    "finance, /ledger/months",
    "buyer-lin, /market/621221",
    "buyer-lin, /market/621221/cart"
  })
  void the_focus_is_seen_everywhere_and_nowhere_trapped(String who, String path) {
    var page = open(who, path, Device.DESKTOP);
    var stops = new HashSet<String>();
    var most =
        (int)
                page.evaluate(
                    "document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]').length")
            + 5;
    var end = "";
    for (int i = 0; i < most; i++) {
      page.keyboard().press("Tab");
      end = focus(page);
      if (end.isEmpty()) {
        break;
      }
      stops.add(end);
    }
    assertThat(end).as("the end of the page is reached").isEmpty();
    assertThat(stops).hasSizeGreaterThan(5).noneMatch(stop -> stop.contains("NOT SEEN"));
  }

  @Test
  void a_list_is_searched_and_a_row_opened() {
    var page = open("county", "/households", Device.DESKTOP);
    tabTo(page, "#q");
    page.keyboard().type("王");
    page.keyboard().press("Enter");
    page.waitForURL(address -> address.contains("q="));

    tabTo(page, "[/households/0");
    page.keyboard().press("Enter");
    page.waitForURL(address -> address.matches(".*/households/[0-9a-f-]{36}"));
  }

  @Test
  void a_form_is_filled_in_its_faults_read_and_mended() {
    var page = open("county", "/accounts/new", Device.DESKTOP);
    tabTo(page, "#login");
    page.keyboard().press("Enter");
    page.locator(".faults").waitFor();
    tabTo(page, "[#login");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("document.activeElement.getAttribute('aria-invalid')"))
        .isEqualTo("true");

    typeInto(page, "#login", "keys-only");
    typeInto(page, "#password", "a good password");
    typeInto(page, "#displayName", "键盘");
    tabTo(page, "#role");
    page.keyboard().press("End");
    tabTo(page, "BUTTON#[", "main");
    page.keyboard().press("Enter");
    page.waitForURL(address -> address.endsWith("/accounts"));
  }

  @Test
  void a_question_is_answered_and_a_month_asked_to_be_closed() {
    var page = open("finance", "/ledger/months", Device.DESKTOP);
    assertThat(page.locator("main h1").count()).isOne();
    tabTo(page, "[/ledger/months/2");
    page.keyboard().press("Enter");
    page.waitForURL(address -> address.matches(".*/ledger/months/\\d{4}-\\d{2}"));
    tabTo(page, "#reason");
    page.keyboard().press("Enter");
    page.locator(".faults, .fault").first().waitFor();
    assertThat(page.locator("#reason").getAttribute("aria-invalid")).isEqualTo("true");
  }

  private void typeInto(Page page, String field, String text) {
    tabTo(page, field);
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  private void tabTo(Page page, String name) {
    tabTo(page, name, "body");
  }

  /** As a person would: Tab, until it is reached. */
  private void tabTo(Page page, String name, String within) {
    for (int i = 0; i < 250; i++) {
      page.keyboard().press("Tab");
      var at = focus(page) + " " + page.evaluate("document.activeElement.className");
      var inside =
          page.evaluate("within => document.activeElement.closest(within) !== null", within);
      if (at.contains(name) && Boolean.TRUE.equals(inside)) {
        assertThat(at).doesNotContain("NOT SEEN");
        return;
      }
    }
    throw new AssertionError("the keyboard never reaches " + name + " at " + page.url());
  }

  private static String focus(Page page) {
    return page.evaluate(FOCUS).toString();
  }

  private Page open(String login, String path, Device device) {
    var page = chromium.newPage(device, "zh-CN");
    var person = Tenancy.within("621221", () -> accounts.person(login).orElseThrow());
    var cookie = new Sessions(sessions, cookies).of(person);
    page.context()
        .addCookies(
            List.of(
                new Cookie(cookie.getName(), cookie.getValue())
                    .setUrl("http://localhost:" + port)));
    page.onDialog(dialog -> dialog.accept());
    page.navigate("http://localhost:" + port + path);
    return page;
  }
}

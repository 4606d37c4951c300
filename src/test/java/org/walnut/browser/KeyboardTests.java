package org.walnut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whole tasks in the named world without a mouse. The rules that hold on every page are looked at
 * on every page, by {@link KeyLook} in {@link CrawlTests}.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the whole house")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
class KeyboardTests {

  @RegisterExtension final Chromium chromium = new Chromium();

  @LocalServerPort int port;

  String house;
  Keyboard keys;

  @BeforeEach
  void somebody_without_a_mouse() {
    house = "http://localhost:" + port;
    keys = somebody(Device.DESKTOP);
  }

  @Test
  void signs_in_opens_the_first_piece_on_the_desk_and_does_what_it_asks_for() {
    signIn(keys, "county");
    keys.tabTo(".skip").go("Enter");
    assertThat(keys.page().url()).endsWith("#main");

    keys.tabTo("main .desk-items a[href^='/complaints/']").go("Enter");
    var complaint = keys.page().url();
    keys.tabTo("main form[action$='/acceptance'] button").go("Enter");

    assertThat(keys.page().url()).isEqualTo(complaint);
    assertThat(keys.page().locator("main [role=status]").innerText()).isNotBlank();
    assertThat(keys.page().locator("main form[action$='/acceptance']").count()).isZero();
  }

  @Test
  void files_a_complaint_as_nobody_is_told_what_is_missing_and_mends_it() {
    chromium.expect("422");
    keys.open("/public/621221/complaints").tabTo("main a[href$='/complaints/new']").go("Enter");
    keys.type("#subjectLabel", "Courier").tabTo("main form button").go("Enter");

    assertThat(keys.on(".faults")).isTrue();
    keys.tabTo(".faults a[href='#subject']").press("Enter");
    assertThat(keys.on("#subject")).isTrue();
    keys.press("ArrowDown").choose("#place", 2);
    assertThat(keys.page().locator("#subjectLabel").inputValue()).isEqualTo("Courier");
    keys.type("#words", "The parcel never came.").tabTo("main form button").go("Enter");

    assertThat(keys.page().url()).contains("/complaints/filed");
    assertThat(keys.page().locator("main").innerText()).contains("CM-");
  }

  @Test
  void searches_a_list_takes_it_along_and_opens_what_was_found() {
    signIn(keys, "county");
    keys.tabTo(".console-side a[href='/households']").go("Enter");
    keys.type("#q", "杜春耕").go("Enter");
    assertThat(keys.page().locator("main tbody tr").count()).isEqualTo(1);

    keys.tabTo("main a[href^='/households.csv']");
    var file = keys.page().waitForDownload(() -> keys.press("Enter"));
    assertThat(file.suggestedFilename()).endsWith(".csv");
    keys.backTo("main tbody a").go("Enter");
    assertThat(keys.page().locator("h1").innerText()).contains("杜春耕");
  }

  @Test
  void the_menu_of_a_phone_opens_and_closes_and_gives_the_focus_back() {
    keys = somebody(Device.PHONE);
    signIn(keys, "town");
    keys.tabTo(".menu-button").press("Enter");
    assertThat(keys.page().locator("#menu").isVisible()).isTrue();

    keys.press("Tab");
    assertThat(keys.on("#menu a")).as(keys.here()).isTrue();
    keys.press("Escape");
    assertThat(keys.page().locator("#menu").isVisible()).isFalse();
    assertThat(keys.on(".menu-button")).as(keys.here()).isTrue();
  }

  @Test
  void what_is_folded_opens_and_closes_with_the_keys_and_keeps_the_focus() {
    signIn(keys, "county");
    keys.open("/roles")
        .tabTo("main a[href='/roles/COUNTY_STAFF']")
        .go("Enter")
        .tabTo("main summary")
        .press("Enter");
    assertThat(keys.page().locator("main details[open]").count()).isEqualTo(1);
    assertThat(keys.on("summary")).isTrue();

    keys.press("Tab");
    assertThat(keys.on("details *")).as(keys.here()).isTrue();
    keys.backTo("main summary").press("Space");
    assertThat(keys.page().locator("main details[open]").count()).isZero();
  }

  @Test
  void a_question_that_is_answered_with_no_leaves_everything_as_it_was() {
    keys.page().onDialog(Dialog::dismiss);
    signIn(keys, "finance");
    keys.open("/settlement/batches").tabTo("main form[data-confirm] button").press("Enter");

    assertThat(keys.on("main form[data-confirm] button")).as(keys.here()).isTrue();
    assertThat(keys.page().url()).endsWith("/settlement/batches");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"county /desk", "buyer-lin /market/621221", "nobody /", "nobody /sign-in"})
  void tab_goes_round_the_page_and_back_the_same_way(String walk) {
    var who = walk.substring(0, walk.indexOf(' '));
    if (!who.equals("nobody")) {
      signIn(keys, who);
    }
    goesRound(walk.substring(walk.indexOf(' ') + 1));
  }

  /** Of the other county: to the phone of the first one the crawl has had a code sent. */
  @Test
  void a_villager_comes_in_by_a_code_and_goes_round_the_household() {
    var guest = new Guest("villager", URI.create(house));
    var home = guest.signInByPhone("522731", "00000000116");
    keys.page()
        .context()
        .addCookies(
            guest.cookies().stream()
                .map(each -> new Cookie(each.getName(), each.getValue()).setUrl(house))
                .toList());
    goesRound(home);
  }

  private void goesRound(String address) {
    var there = keys.open(address).settled().round("Tab");
    var back = keys.open(address).settled().round("Shift+Tab");

    assertThat(there).isNotEmpty();
    assertThat(back.reversed()).isEqualTo(there);
  }

  private Keyboard somebody(Device device) {
    var page = chromium.newPage(device, "zh-CN");
    page.setDefaultTimeout(30_000);
    return new Keyboard(page, house);
  }

  private static void signIn(Keyboard keys, String login) {
    keys.open("/sign-in").type("#login", login).type("#password", "walnut-2026").go("Enter");
    assertThat(keys.page().url()).doesNotContain("/sign-in");
  }
}

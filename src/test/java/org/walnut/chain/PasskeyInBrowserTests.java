package org.walnut.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.browser.Chromium;
import org.walnut.browser.Device;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** Passkeys in a real browser, with an authenticator that it plays itself. */
@WholeHouse
class PasskeyInBrowserTests {

  /** Asks for a challenge, lets the device answer, and sends the answer as the page would. */
  private static final String ANSWER =
      """
      async ([login, change, times]) => {
        const form = document.querySelector("form[data-passkey='get']");
        const fields = new URLSearchParams(new FormData(form));
        fields.set("login", login);
        const options = await (await fetch(form.dataset.challenge, {method: "POST", body: fields})).json();
        if (change === "anybody") options.allowCredentials = [];
        const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
        const answer = (await navigator.credentials.get({publicKey})).toJSON();
        if (change === "origin") {
          const data = atob(answer.response.clientDataJSON.replace(/-/g, "+").replace(/_/g, "/"));
          const other = btoa(data.replace("http://localhost", "http://evil.test"));
          answer.response.clientDataJSON = other.replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=/g, "");
        }
        fields.set("passkey", JSON.stringify(answer));
        let last = "";
        for (let time = 0; time < times; time++) {
          const reply = await fetch(form.action, {method: "POST", body: fields});
          const fresh = new DOMParser().parseFromString(await (await fetch("/sign-in")).text(), "text/html");
          fields.set("_csrf", fresh.querySelector("form[data-passkey='get'] [name='_csrf']").value);
          last = new URL(reply.url).pathname + new URL(reply.url).search + " " + reply.status;
        }
        return last;
      }
      """;

  @RegisterExtension final Chromium chromium = new Chromium();

  @LocalServerPort int port;
  @Autowired Accounts accounts;

  private Page page;
  private CDPSession device;
  private String authenticator;

  @BeforeEach
  void a_browser_with_an_authenticator() {
    page = chromium.newPage(Device.PHONE, "zh-CN");
    device = page.context().newCDPSession(page);
    device.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var asked = new JsonObject();
    asked.add("options", options);
    authenticator =
        device.send("WebAuthn.addVirtualAuthenticator", asked).get("authenticatorId").getAsString();
  }

  @Test
  void somebody_adds_a_passkey_and_comes_in_by_it_without_typing_anything() {
    add(account());
    chromium.screenshot(page, "passkey-mine");
    signOut();

    page.locator("form[data-passkey='get'] button").click();
    page.waitForURL("**/desk");

    open("/my/sign-in");
    assertThat(page.locator("main").innerText()).contains("通行密钥", "我的手机");
  }

  @Test
  void a_login_that_was_typed_is_asked_for_its_own_passkey() {
    var login = account();
    add(login);
    signOut();

    page.fill("#login", login);
    page.locator("form[data-passkey='get'] button").click();
    page.waitForURL("**/desk");
  }

  @Test
  void the_passkey_of_another_account_opens_none() {
    add(account());
    signOut();

    assertThat(answer(account(), "anybody", 1)).isEqualTo("/sign-in?passkey 200");
    page.fill("#login", account());
    page.locator("form[data-passkey='get'] button").click();
    page.locator("[data-passkey-trouble]:visible").waitFor();
  }

  @Test
  void an_answer_counts_once_and_only_for_our_address() {
    add(account());
    signOut();
    assertThat(answer("", "origin", 1)).isEqualTo("/sign-in?passkey 200");
    assertThat(answer("", "", 1)).isEqualTo("/desk 200");
    signOut();
    assertThat(answer("", "", 2)).isEqualTo("/sign-in?passkey 200");
  }

  @Test
  void a_removed_passkey_opens_nothing() {
    add(account());
    page.onDialog(com.microsoft.playwright.Dialog::accept);
    page.locator("summary", new Page.LocatorOptions().setHasText("删除")).click();
    page.fill("form[action$='/removal'] input[name='current']", Staff.PASSWORD);
    page.locator("form[action$='/removal'] button").click();
    page.waitForURL("**/my/sign-in");
    assertThat(page.locator("main").innerText()).contains("还没有通行密钥");
    signOut();

    page.locator("form[data-passkey='get'] button").click();
    page.waitForURL("**/sign-in?passkey");
    assertThat(page.locator("[role='alert']:visible").innerText()).contains("用这个通行密钥不能登录");
  }

  @Test
  void who_has_a_passkey_shows_it_after_the_password() {
    var login = account();
    add(login);
    signOut();
    page.fill("[name='login']", login);
    page.fill("[name='password']", Staff.PASSWORD);
    page.locator("main form[action='/sign-in'] button").click();
    page.waitForURL("**/sign-in/second");
    open("/desk");
    page.waitForURL("**/sign-in");

    open("/sign-in/second");
    page.locator("form[data-passkey='get'] button").click();
    page.waitForURL(address -> address.endsWith("/desk?continue"));
  }

  @Test
  void a_wrong_password_adds_no_passkey_and_says_so() {
    signIn(account());
    page.fill("#label", "我的手机");
    page.fill("#current-passkey", "a guess");
    chromium.expect("/my/passkeys");
    page.locator("form[data-passkey='create'] button").click();

    page.locator("text=这不是您现在的密码").first().waitFor();
    assertThat(page.locator("main").innerText()).contains("还没有通行密钥");
  }

  @Test
  void a_copied_passkey_whose_counter_goes_back_is_refused() {
    add(account());
    signOut();
    page.locator("form[data-passkey='get'] button").click();
    page.waitForURL("**/desk");
    setBack();
    open("/my/sign-in");
    signOut();

    page.locator("form[data-passkey='get'] button").click();
    page.waitForURL("**/sign-in?passkey");
  }

  /** Puts the same key into the device again, as a copy that has signed nothing yet. */
  private void setBack() {
    var asked = new JsonObject();
    asked.addProperty("authenticatorId", authenticator);
    var keys = device.send("WebAuthn.getCredentials", asked).getAsJsonArray("credentials");
    var key = keys.get(0).getAsJsonObject();
    key.addProperty("signCount", 0);
    device.send("WebAuthn.clearCredentials", asked);
    asked.add("credential", key);
    device.send("WebAuthn.addCredential", asked);
  }

  private String answer(String login, String change, int times) {
    chromium.expect("/sign-in");
    return (String) page.evaluate(ANSWER, new Object[] {login, change, times});
  }

  private void add(String login) {
    signIn(login);
    page.fill("#label", "我的手机");
    page.fill("#current-passkey", Staff.PASSWORD);
    page.locator("form[data-passkey='create'] button").click();
    page.locator("td", new Page.LocatorOptions().setHasText("我的手机")).waitFor();
  }

  private void signIn(String login) {
    open("/sign-in");
    page.fill("[name='login']", login);
    page.fill("[name='password']", Staff.PASSWORD);
    page.locator("main form[action='/sign-in'] button").click();
    page.waitForURL("**/desk");
    open("/my/sign-in");
  }

  private void signOut() {
    open("/my/sign-in");
    page.locator("form[action='/sign-out'] button").first().click();
    page.waitForURL("http://localhost:" + port + "/");
    open("/sign-in");
  }

  private void open(String path) {
    page.navigate("http://localhost:" + port + path);
  }

  private String account() {
    var login = "key-" + UUID.randomUUID().toString().substring(0, 8);
    var county = new Scope(Scope.Kind.COUNTY, Town.COUNTY, null);
    Tenancy.within(
        Town.COUNTY,
        () ->
            accounts.open(
                new NewAccount(Ids.next(), login, Staff.PASSWORD, "审计", Role.AUDITOR, county)));
    return login;
  }
}

package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Accounts;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

@RoomTest
class SignInTests {

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;

  @Test
  void staff_come_in_to_their_desk_and_buyers_to_their_market() {
    assertThat(new Comer(web).signIn(login(Role.AUDITOR), Comer.PASSWORD))
        .hasRedirectedUrl("/desk");
    assertThat(new Comer(web).signIn(" " + login(Role.BUYER).toUpperCase(), Comer.PASSWORD))
        .hasRedirectedUrl("/market/621221");
  }

  @Test
  void a_wrong_password_and_a_login_that_nobody_has_are_answered_alike() {
    for (var login : new String[] {login(Role.BUYER), "nobody-at-all", "", "x".repeat(5000)}) {
      var comer = new Comer(web);
      assertThat(comer.signIn(login, "wrong")).hasStatus(302).hasRedirectedUrl("/sign-in?wrong");
      assertThat(comer.isIn()).isFalse();
    }
  }

  @Test
  void who_asked_for_a_page_goes_on_to_it_but_never_out_of_walnut() {
    var comer = new Comer(web);
    comer.get("/roles?of=all");
    assertThat(comer.signIn(login(Role.AUDITOR), Comer.PASSWORD))
        .hasRedirectedUrl("/roles?of=all&continue");

    var lured = new Comer(web);
    lured.get("http://evil.example/roles");
    assertThat(lured.signIn(login(Role.BUYER), Comer.PASSWORD)).hasRedirectedUrl("/roles?continue");
  }

  @Test
  void a_session_set_beforehand_is_not_the_one_that_somebody_comes_in_with() {
    var victim = new Comer(web);
    victim.get("/roles");
    var planted = victim.cookie("walnut_session");
    assertThat(planted).isNotNull();

    victim.signIn(login(Role.BUYER), Comer.PASSWORD);

    assertThat(victim.cookie("walnut_session")).isNotEqualTo(planted);
    assertThat(victim.isIn()).isTrue();
    assertThat(new Comer(web).keep("walnut_session", planted).isIn()).isFalse();
  }

  @Test
  void too_many_wrong_tries_have_to_wait_the_right_password_too() {
    var login = login(Role.BUYER);
    var guesser = new Comer(web);
    for (int i = 0; i < 6; i++) {
      assertThat(guesser.signIn(login, "guess " + i)).hasStatus(302);
    }

    var refused = guesser.signIn(login, Comer.PASSWORD);
    assertThat(refused).hasStatus(429).headers().containsHeader("Retry-After");
    assertThat(refused).bodyText().contains("秒后再试");
    assertThat(guesser.isIn()).isFalse();
  }

  @Test
  void a_guesser_elsewhere_cannot_keep_the_owner_out() {
    var login = login(Role.BUYER);
    var guesser = new Comer(web, "10.8.0.1");
    for (int i = 0; i < 8; i++) {
      guesser.signIn(login, "guess " + i);
    }

    assertThat(new Comer(web, "10.8.0.2").signIn(login, Comer.PASSWORD))
        .hasRedirectedUrl("/market/621221");
  }

  @Test
  void a_guesser_behind_the_same_address_cannot_keep_a_known_device_out() {
    var login = login(Role.BUYER);
    var owner = new Comer(web, "10.8.1.1");
    owner.signIn(login, Comer.PASSWORD);
    for (int i = 0; i < 8; i++) {
      new Comer(web, "10.8.1.1").signIn(login, "guess " + i);
    }
    assertThat(new Comer(web, "10.8.1.1").signIn(login, Comer.PASSWORD)).hasStatus(429);

    assertThat(owner.signIn(login, Comer.PASSWORD)).hasRedirectedUrl("/market/621221");
  }

  @Test
  void a_forged_or_borrowed_device_counts_as_unknown() {
    var login = login(Role.BUYER);
    var other = new Comer(web, "10.8.2.1");
    other.signIn(login(Role.BUYER), Comer.PASSWORD);
    var borrowed = other.cookie("walnut_device");
    for (int i = 0; i < 8; i++) {
      new Comer(web, "10.8.2.1").signIn(login, "guess " + i);
    }

    for (var cookie : new String[] {borrowed, "x".repeat(36) + "." + "A".repeat(43), "~", "%00"}) {
      assertThat(
              new Comer(web, "10.8.2.1")
                  .keep("walnut_device", cookie)
                  .signIn(login, Comer.PASSWORD))
          .hasStatus(429);
    }
  }

  @Test
  void over_tls_a_device_is_remembered_for_this_host_alone() {
    var answer =
        web.post()
            .uri("/sign-in")
            .secure(true)
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("login", login(Role.BUYER))
            .param("password", Comer.PASSWORD)
            .exchange()
            .getResponse();

    var cookie = answer.getCookie("__Host-walnut_device");
    assertThat(cookie).isNotNull();
    assertThat(cookie.getSecure() && cookie.isHttpOnly()).isTrue();
    assertThat(answer.getCookie("walnut_device")).isNull();
  }

  @Test
  void programs_have_to_wait_too_and_are_told_how_long() {
    var login = login(Role.BUYER);
    for (int i = 0; i < 6; i++) {
      assertThat(token(login, "guess " + i)).hasStatus(401);
    }

    var refused = token(login, Comer.PASSWORD);
    assertThat(refused)
        .hasStatus(429)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After"))))
        .isBetween(1, 2);
  }

  @Test
  void failed_tries_are_noted_but_cannot_flood_the_activities() {
    var login = login(Role.BUYER);
    for (int i = 0; i < 8; i++) {
      new Comer(web).signIn(login, "guess " + i);
    }

    var called = accounts.person(login).orElseThrow().bookName();
    await().untilAsserted(() -> assertThat(notes(called)).isGreaterThanOrEqualTo(5));
    for (int i = 0; i < 8; i++) {
      new Comer(web).signIn(login, "guess " + i);
    }
    assertThat(notes(called)).isBetween(5L, 6L);
    assertThat(notes(login)).as("what a buyer calls themselves is theirs").isZero();
  }

  private long notes(String called) {
    var page =
        web.get()
            .uri("/activities?q=" + called)
            .with(People.signedIn(People.countyStaff()))
            .exchange();
    return new String(
            page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("用密码登录没有成功") && !line.contains("<option"))
        .count();
  }

  private MvcTestResult token(String login, String password) {
    return web.post()
        .uri("/api/v1/tokens")
        .with(request -> {
          request.setRemoteAddr("10.8.3.1");
          return request;
        })
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            "{\"login\": \"%s\", \"password\": \"%s\", \"acts\": []}".formatted(login, password))
        .exchange();
  }

  private String login(Role role) {
    return Comer.account(accounts, role);
  }
}

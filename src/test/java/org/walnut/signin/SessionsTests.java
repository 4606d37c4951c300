package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Tokens;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;

@RoomTest
class SessionsTests {

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired Sessions sessions;
  @Autowired Tokens tokens;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private String login;
  private Person me;

  @BeforeEach
  void somebody_new() {
    login = Comer.account(accounts, Role.AUDITOR);
    me = accounts.person(login).orElseThrow();
  }

  @Test
  void my_page_says_where_i_am_signed_in_in_plain_words() {
    var comer = in().with("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Safari/604.1 <script>");
    in();

    assertThat(comer.get("/my/sign-in"))
        .hasStatusOk()
        .bodyText()
        .contains("Windows 电脑上的Chrome 浏览器", "当前")
        .doesNotContain("<script>");
    assertThat(sessions.of(me.id())).hasSize(2);
  }

  @Test
  void one_session_is_ended_and_others_live_on() {
    var here = in();
    var there = in();
    var visit =
        sessions.of(me.id()).stream()
            .map(each -> each.visit().id())
            .min(UUID::compareTo)
            .orElseThrow();

    assertThat(there.post("/my/sessions/" + visit + "/ending")).hasStatus(302);

    assertThat(here.isIn()).isFalse();
    assertThat(there.isIn()).isTrue();
  }

  @Test
  void a_token_that_is_ended_leaves_an_activity_and_ended_twice_does_no_harm() {
    var token = tokens.issue(me, "a program", Set.of(), Duration.ofDays(1));
    var here = in();

    for (var time = 0; time < 2; time++) {
      assertThat(here.post("/my/tokens/" + token.id() + "/revocation"))
          .hasRedirectedUrl("/my/sign-in");
    }

    assertThat(tokens.bearer(token.token())).isEmpty();
    assertThat(kinds()).containsOnlyOnce("access.tokenRevoked");
  }

  @Test
  void nobody_ends_the_sessions_of_others() {
    var here = in();
    var visit = sessions.of(me.id()).getFirst().visit().id();
    var other = new Comer(web);
    other.signIn(Comer.account(accounts, Role.AUDITOR), Comer.PASSWORD);

    assertThat(other.post("/my/sessions/" + visit + "/ending")).hasStatus(404);
    assertThat(here.isIn()).isTrue();
  }

  @Test
  void all_others_are_ended_at_once() {
    var lost = in();
    var here = in();

    here.post("/my/sessions/ending");

    assertThat(lost.isIn()).isFalse();
    assertThat(here.isIn()).isTrue();
    assertThat(kinds()).contains("signin.waysShut");
  }

  @Test
  void a_changed_password_ends_every_other_session_and_every_token() {
    var thief = in();
    var here = in();
    var token = tokens.issue(me, "a program", Set.of(), Duration.ofDays(1)).token();

    assertThat(here.post("/my/password", "current", "a guess", "password", "a new sentence"))
        .hasStatus(422);
    assertThat(thief.isIn()).isTrue();
    var session = here.cookie("walnut_session");
    assertThat(here.post("/my/password", "current", Comer.PASSWORD, "password", "a new sentence"))
        .hasRedirectedUrl("/my/sign-in");

    assertThat(thief.isIn()).isFalse();
    assertThat(here.isIn()).isTrue();
    assertThat(here.cookie("walnut_session")).isNotEqualTo(session);
    assertThat(tokens.bearer(token)).isEmpty();
    assertThat(kinds()).contains("signin.passwordChanged", "signin.waysShut");
  }

  @Test
  void what_was_taken_away_while_somebody_came_in_is_found_at_the_first_click() {
    var comer = in();
    transaction.executeWithoutResult(_ ->
        db.sql("update account set role = 'FINANCE' where id = :id").param("id", me.id()).update());

    assertThat(comer.isIn()).isFalse();
  }

  @Test
  void a_session_costs_one_statement_more_at_its_first_click_alone() {
    var comer = in();
    var first = Statements.during(() -> comer.get("/roles"));
    var second = Statements.during(() -> comer.get("/roles"));

    assertThat(first).hasSize(second.size() + 1);
  }

  @Test
  void a_visit_ends_after_its_longest_time_whoever_keeps_it_alive() {
    var now = Instant.now();
    var visit = Visit.begin(me, Way.PASSWORD, new Origin("10.0.0.1", null, null), now).looked();
    assertThat(visit.until()).isEqualTo(now.plus(Duration.ofHours(12)));
    assertThat(sessions.lives(visit, me)).isTrue();
    var old = now.minus(Duration.ofHours(13));

    assertThat(
            sessions.lives(
                Visit.begin(me, Way.PASSWORD, new Origin("10.0.0.1", null, null), old).looked(),
                me))
        .isFalse();
    assertThat(sessions.lives(visit, People.countyStaff())).isFalse();
  }

  @Test
  void all_sessions_of_an_account_are_ended_for_its_owner_or_by_its_owners_program() {
    var comer = in();

    assertThat(web.delete().uri("/api/v1/my/sessions").with(People.signedIn(me))).hasStatus(204);

    assertThat(comer.isIn()).isFalse();
    assertThat(sessions.of(me.id())).isEmpty();
  }

  private List<String> kinds() {
    return transaction.execute(_ ->
        db.sql("select kind from activity where account_id = :me")
            .param("me", me.id())
            .query(String.class)
            .list());
  }

  private Comer in() {
    var comer = new Comer(web);
    assertThat(comer.signIn(login, Comer.PASSWORD)).hasRedirectedUrl("/desk");
    return comer;
  }
}

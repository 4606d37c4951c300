package org.walnut.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.AccountLife;
import org.walnut.access.Accounts;
import org.walnut.access.Act;
import org.walnut.access.CurrentPerson;
import org.walnut.access.NewAccount;
import org.walnut.access.NewPost;
import org.walnut.access.Passwords;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.access.Tokens;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.staff.web.Slip;

/** Closing, opening again, moving and handing over take effect at once. */
@RoomTest
@Import(StaffScene.class)
class AccountChangeTests {

  private static final String PASSWORD = "a sentence of my own";

  @Autowired StaffScene scene;
  @Autowired Acceptance acceptance;
  @Autowired AccountLife life;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired Tokens tokens;
  @Autowired HandOvers handOvers;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_closed_account_lets_nobody_in_and_its_tokens_stop() {
    var officer = officer("closed.one");
    var token = tokens.issue(officer, "program", Set.of(), Duration.ofDays(1)).token();

    assertThat(scene.post(StaffScene.CENTRE, path(officer) + "/closure", Map.of("why", "left")))
        .hasStatus(302);
    assertThat(passwords.recognise("closed.one", PASSWORD)).isEmpty();
    assertThat(tokens.bearer(token)).isEmpty();
    assertThat(activities(officer.id())).contains("access.accountClosed");

    assertThat(scene.post(StaffScene.CENTRE, path(officer) + "/reopening", Map.of("why", "back")))
        .hasStatus(302);
    assertThat(passwords.recognise("closed.one", PASSWORD)).isPresent();
    assertThat(tokens.bearer(token)).as("a token does not come back").isEmpty();
  }

  @Test
  void an_invitation_that_is_open_ends_with_the_account() {
    var invited = scene.officer("closed.before.it.began");
    as(() -> {
      life.close(invited.account(), "never came");
      life.reopen(invited.account(), "by mistake");
      return true;
    });

    assertThatThrownBy(() -> acceptance.accept(invited.token(), PASSWORD))
        .isInstanceOf(Refused.class);
    assertThat(activities(invited.account())).contains("staff.invitationWithdrawn");
  }

  @Test
  void a_new_password_and_the_end_of_all_sessions_end_tokens() {
    var officer = officer("tokens.end");
    var before = tokens.issue(officer, "program", Set.of(), Duration.ofDays(1)).token();
    acceptance.accept(scene.again(officer.id()).token(), PASSWORD);
    assertThat(tokens.bearer(before)).isEmpty();

    var after = tokens.issue(officer, "program", Set.of(), Duration.ofDays(1)).token();
    assertThat(scene.post(StaffScene.CENTRE, path(officer) + "/sessions/ending", Map.of()))
        .hasStatus(302);
    assertThat(tokens.bearer(after)).isEmpty();
    assertThat(activities(officer.id())).contains("signin.waysShut");
  }

  @Test
  void closing_twice_is_closing_once() {
    var officer = officer("closed.twice");
    as(() -> {
      life.close(officer.id(), "left");
      life.close(officer.id(), "left again");
      return true;
    });

    assertThat(activities(officer.id())).containsOnlyOnce("access.accountClosed");
  }

  @Test
  void another_role_reaches_tokens_at_once() {
    var officer = officer("moved.one");
    var token = tokens.issue(officer, "program", Set.of(), Duration.ofDays(1)).token();

    as(() -> {
      life.move(officer.id(), new NewPost(Role.AUDITOR, null, null, "new post"));
      return true;
    });

    var now = tokens.bearer(token).orElseThrow();
    assertThat(now.role()).isEqualTo(Role.AUDITOR);
    assertThat(now.may(Act.REGISTER_HOUSEHOLDS)).isFalse();
  }

  @Test
  void a_role_needs_what_it_is_bound_to() {
    var officer = officer("moved.badly");

    assertThatThrownBy(() ->
            as(() -> {
              life.move(officer.id(), new NewPost(Role.SHOP_KEEPER, null, UUID.randomUUID(), "?"));
              return true;
            }))
        .isInstanceOf(InvalidInput.class);
    assertThat(accounts.person("moved.badly")).contains(officer);
  }

  @Test
  void nobody_changes_their_own_account() {
    var officer = officer("own.account");

    assertThatThrownBy(() ->
            CurrentPerson.acting(
                officer,
                () -> {
                  life.close(officer.id(), "why not");
                  return true;
                }))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_reason_is_needed_and_what_was_typed_stays() {
    var officer = officer("no.reason");

    assertThat(scene.post(StaffScene.CENTRE, path(officer) + "/closure", Map.of("why", " ")))
        .hasStatus(422);
    assertThat(accounts.person("no.reason")).isPresent();
  }

  @Test
  void a_post_is_handed_over_with_its_reach() {
    var officer = officer("old.hand");

    var handed =
        scene.post(
            StaffScene.CENTRE,
            path(officer) + "/hand-over",
            Map.of("login", "new.hand", "displayName", "新人", "why", "retired"));

    assertThat(handed).hasStatus(302);
    var slip = (Slip) handed.getMvcResult().getFlashMap().get("slip");
    acceptance.accept(StaffScene.token(slip.address()), PASSWORD);
    assertThat(passwords.recognise("old.hand", PASSWORD)).isEmpty();
    assertThat(accounts.person("new.hand").orElseThrow().scope()).isEqualTo(officer.scope());
    assertThat(activities(officer.id())).contains("staff.handedOver");
  }

  @Test
  void the_post_of_a_station_partner_is_handed_over_too() {
    var station = new Scope(Scope.Kind.STATION, "621221108203", Ids.next());
    var partner =
        accounts.open(
            new NewAccount(Ids.next(), "old.partner", null, "伙伴", Role.STATION_PARTNER, station));

    var invited =
        as(() -> handOvers.handOver(partner, new HandOver("new.partner", "新伙伴", "retired")));

    assertThat(accounts.person(partner)).isEmpty();
    assertThat(accounts.person(invited.account()).orElseThrow().scope()).isEqualTo(station);
  }

  @Test
  void a_hand_over_to_a_login_that_is_taken_closes_nothing() {
    var officer = officer("stays.open");
    officer("taken.login");

    assertThatThrownBy(() ->
            as(() -> handOvers.handOver(officer.id(), new HandOver("taken.login", "新人", "why"))))
        .isInstanceOf(InvalidInput.class);
    assertThat(accounts.person("stays.open")).isPresent();
  }

  @Test
  void the_page_of_an_account_shows_how_it_stands_and_that_of_nobody_is_not_there() {
    var invited = scene.officer("on.the.page");

    assertThat(scene.get(StaffScene.CENTRE, "/accounts/" + invited.account()))
        .hasStatusOk()
        .bodyText()
        .contains("on.the.page", "尚未设置", "撤回邀请");
    assertThat(scene.get(StaffScene.CENTRE, "/accounts/" + UUID.randomUUID())).hasStatus(404);
    assertThatThrownBy(() -> life.card(UUID.randomUUID())).isInstanceOf(NotFound.class);
  }

  private Person officer(String login) {
    acceptance.accept(scene.officer(login).token(), PASSWORD);
    return accounts.person(login).orElseThrow();
  }

  private static String path(Person person) {
    return "/accounts/" + person.id();
  }

  private static <T> T as(Supplier<T> work) {
    return CurrentPerson.acting(StaffScene.CENTRE, work);
  }

  private String activities(UUID subject) {
    return String.valueOf(
        transaction.<String>execute(_ ->
            db.sql("select string_agg(kind, ' ') from activity where subject_id = :id")
                .param("id", subject)
                .query(String.class)
                .single()));
  }
}

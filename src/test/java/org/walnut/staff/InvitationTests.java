package org.walnut.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Passwords;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;
import org.walnut.signin.SecondProofs;
import org.walnut.staff.web.Slip;

/** Invited people choose their own password, once. */
@RoomTest
@Import(StaffScene.class)
class InvitationTests {

  private static final String PASSWORD = "a sentence of my own";

  @Autowired StaffScene scene;
  @Autowired Invitations invitations;
  @Autowired Acceptance acceptance;
  @Autowired Passwords passwords;
  @Autowired SecondProofs proofs;
  @Autowired JdbcClient db;
  @Autowired @FlywayDataSource DataSource owner;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_county_centre_invites_a_town_officer_who_chooses_a_password() {
    var invited =
        scene.post(
            StaffScene.CENTRE,
            "/accounts",
            Map.of(
                "role",
                "TOWN_OFFICER",
                "division",
                "621221108000",
                "login",
                "wang.yan",
                "displayName",
                "王燕"));

    assertThat(invited).hasStatus(302);
    var slip = (Slip) invited.getMvcResult().getFlashMap().get("slip");
    assertThat(passwords.recognise("wang.yan", "")).isEmpty();
    assertThat(scene.accept(StaffScene.token(slip.address()), PASSWORD))
        .hasStatus(302)
        .hasRedirectedUrl("/sign-in");
    var officer = passwords.recognise("wang.yan", PASSWORD).orElseThrow();
    assertThat(officer.scope()).isEqualTo(new Scope(Scope.Kind.TOWN, "621221108000", null));
  }

  @Test
  void a_town_officer_needs_a_town_of_this_county() {
    for (var division : List.of("", "621221108203", "522731107000")) {
      assertThat(
              scene.post(
                  StaffScene.CENTRE,
                  "/accounts",
                  Map.of(
                      "role",
                      "TOWN_OFFICER",
                      "division",
                      division,
                      "login",
                      "li.er",
                      "displayName",
                      "李二")))
          .hasStatus(422)
          .bodyText()
          .contains("li.er", "这个角色要填本县一个");
    }
  }

  @Test
  void a_login_is_taken_once() {
    scene.invite(Role.INSPECTOR, "zhang.san", "");

    assertThatThrownBy(() -> scene.invite(Role.AUDITOR, "zhang.san", ""))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobody_but_the_county_centre_invites() {
    assertThat(
            scene.post(
                People.townOfficer("621221108000"),
                "/accounts",
                Map.of("role", "COUNTY_STAFF", "login", "zhao.si", "displayName", "赵四")))
        .hasStatus(403);
  }

  @Test
  void an_invitation_works_once() {
    var invited = scene.officer("once.only");
    acceptance.accept(invited.token(), PASSWORD);

    assertThatThrownBy(() -> acceptance.accept(invited.token(), "another sentence"))
        .isInstanceOf(Refused.class);
    assertThat(passwords.recognise("once.only", PASSWORD)).isPresent();
    assertThat(proofs.maySetFirst(invited.account())).isTrue();
  }

  @Test
  void of_two_who_accept_at_the_same_time_one_is_refused() throws Exception {
    var invited = scene.officer("two.at.once");
    Callable<Boolean> one =
        () -> {
          try {
            acceptance.accept(invited.token(), PASSWORD);
            return true;
          } catch (Refused late) {
            return false;
          }
        };
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = both.invokeAll(List.of(one, one));

      assertThat(List.of(done.get(0).get(), done.get(1).get())).containsOnlyOnce(true);
    }
  }

  @Test
  void a_new_invitation_ends_the_older_one_and_so_does_withdrawing() {
    var first = scene.officer("lost.it");
    var second = scene.again(first.account());

    assertThatThrownBy(() -> acceptance.look(first.token())).isInstanceOf(Refused.class);
    assertThat(acceptance.look(second.token()).login()).isEqualTo("lost.it");
    CurrentPerson.acting(
        StaffScene.CENTRE,
        () -> {
          invitations.withdraw(first.account());
          invitations.withdraw(first.account());
          return true;
        });
    assertThatThrownBy(() -> acceptance.look(second.token())).isInstanceOf(Refused.class);
  }

  @Test
  void after_seven_days_it_opens_nothing_and_says_so() {
    var invited = scene.officer("too.late");
    older(invited);

    assertThat(scene.accept(invited.token(), PASSWORD)).hasStatus(409).bodyText().contains("超过七天");
    assertThat(passwords.recognise("too.late", PASSWORD)).isEmpty();
  }

  @Test
  void a_token_of_nobody_or_of_another_county_opens_nothing() {
    var invited = scene.officer("real.one");
    var elsewhere = invited.token().replaceFirst("621221", "522731");

    for (var token : List.of(elsewhere, "621221-" + "A".repeat(43), "nonsense", "621221-'or 1=1")) {
      assertThatThrownBy(() -> acceptance.accept(token, PASSWORD)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void a_poor_password_uses_nothing_up() {
    var invited = scene.officer("poor.word");

    assertThat(scene.accept(invited.token(), "short")).hasStatus(422);
    assertThat(scene.accept(invited.token(), PASSWORD)).hasStatus(302);
  }

  @Test
  void the_token_is_nowhere_in_the_database() {
    var invited = scene.officer("secret.token");

    assertThat(
            transaction.<String>execute(_ ->
                db.sql("select string_agg(to_jsonb(invitation)::text, ' ') from invitation")
                    .query(String.class)
                    .single()))
        .doesNotContain(invited.token(), invited.token().substring(7));
  }

  /** As if it had been made eight days ago; nobody but the owner of the tables could do that. */
  private void older(Invited invited) {
    new JdbcTemplate(owner)
        .update(
            """
            update invitation
               set invited_at = invited_at - interval '8 days', expires_at = expires_at - interval '8 days'
             where account_id = ?
            """,
            invited.account());
  }
}

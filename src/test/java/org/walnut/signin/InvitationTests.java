package org.walnut.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.AccountLife;
import org.walnut.access.Accounts;
import org.walnut.access.NewPost;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Refused;

@RoomTest
class InvitationTests {

  private static final String NEW = "a sentence of my own";

  @Autowired MockMvcTester web;
  @Autowired Accounts accounts;
  @Autowired AccountLife life;
  @Autowired Invitations invitations;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_invited_chooses_a_password_and_is_in() {
    var issued = invite(login());
    var comer = new Comer(web);

    assertThat(comer.get(path(issued))).hasStatusOk().bodyText().contains("欢迎,新同事");
    assertThat(comer.post(path(issued), "password", "12345678")).hasStatus(422);
    assertThat(comer.post(path(issued), "password", NEW)).hasRedirectedUrl("/desk");
    assertThat(comer.isIn()).isTrue();
  }

  @Test
  void a_link_is_good_once() {
    var issued = invite(login());
    new Comer(web).post(path(issued), "password", NEW);

    var second = new Comer(web);
    assertThat(second.get(path(issued))).hasStatus(409).bodyText().contains("已经用过");
    assertThat(second.post(path(issued), "password", "another sentence")).hasStatus(409);
    assertThat(second.isIn()).isFalse();
  }

  @Test
  void withdrawn_replaced_and_forged_links_are_refused_and_say_why() {
    var elsewhere = invite(login());
    var withdrawn = invite(login());
    invitations.withdraw(withdrawn.account());
    var replaced = invite(login());
    invitations.again(replaced.account(), null);

    refuses(path(withdrawn), "已撤回");
    refuses(path(replaced), "已撤回");
    refuses("/invitation/621221/" + "A".repeat(43), "没有这个链接");
    refuses(path(elsewhere).replace("621221", "522731"), "没有这个链接");
  }

  @Test
  void after_seven_days_a_link_counts_no_more() {
    var issued = invite(login());
    var latest = invitations.latest(issued.account()).orElseThrow();

    assertThat(latest.state(latest.createdAt().plus(java.time.Duration.ofDays(7)).minusMillis(1)))
        .isEqualTo(Invitation.State.WAITING);
    assertThat(latest.state(latest.createdAt().plus(java.time.Duration.ofDays(7))))
        .isEqualTo(Invitation.State.EXPIRED);
  }

  @Test
  void only_the_hash_of_a_link_is_kept() {
    var issued = invite(login());
    var token = path(issued).substring("/invitation/621221/".length());

    assertThat(
            transaction.<Long>execute(_ ->
                db.sql("select count(*) from invitation where hash like '%' || :token || '%'")
                    .param("token", token)
                    .query(Long.class)
                    .single()))
        .isZero();
  }

  @Test
  void an_invitation_to_a_closed_account_opens_nothing() {
    var issued = invite(login());
    life.close(issued.account());

    assertThat(new Comer(web).post(path(issued), "password", NEW)).hasStatus(409);
  }

  @Test
  void a_post_is_handed_over_with_its_role_and_reach() {
    var old = login();
    var issued = invite(old);
    new Comer(web).post(path(issued), "password", NEW);
    life.move(
        issued.account(), new NewPost(Role.TOWN_OFFICER, new DivisionCode("621221108000"), null));
    var before = new Comer(web);
    before.signIn(old, NEW);
    var after = login();

    assertThat(
            web.post()
                .uri("/accounts/" + issued.account() + "/hand-over")
                .with(People.signedIn(People.countyStaff()))
                .param("login", after)
                .param("displayName", "接手人"))
        .hasStatusOk()
        .bodyText()
        .contains(after, "/invitation/621221/");

    assertThat(before.isIn()).isFalse();
    assertThat(accounts.person(old)).isEmpty();
    assertThat(accounts.person(after).orElseThrow().scope())
        .isEqualTo(new Scope(Scope.Kind.TOWN, "621221108000", null));
    assertThat(new Comer(web).signIn(after, NEW)).hasRedirectedUrl("/sign-in?wrong");
  }

  @Test
  void accounts_are_closed_and_opened_again_but_never_ones_own() {
    var issued = invite(login());
    life.close(issued.account());
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> life.close(issued.account()));
    assertThat(life.reopen(issued.account()).id()).isEqualTo(issued.account());
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> life.reopen(issued.account()));

    var centre = Comer.account(accounts, Role.COUNTY_STAFF);
    var me = accounts.person(centre).orElseThrow();
    assertThat(web.post().uri("/accounts/" + me.id() + "/closure").with(People.signedIn(me)))
        .hasStatus(409);
  }

  @Test
  void nobody_but_the_county_centre_invites_and_nobody_in_another_county() {
    var issued = invite(login());
    var path = "/accounts/" + issued.account();

    assertThat(web.get().uri(path).with(People.signedIn(People.townOfficer("621221108000"))))
        .hasStatus(403);
    assertThat(
            web.post()
                .uri(path + "/closure")
                .with(
                    People.signedIn(
                        People.of(
                            Role.COUNTY_STAFF, new Scope(Scope.Kind.COUNTY, "522731", null)))))
        .hasStatus(404);
    assertThat(accounts.person(issued.account())).isPresent();
  }

  @Test
  void the_page_of_an_account_shows_it_and_changes_its_post() {
    var issued = invite(login());
    var path = "/accounts/" + issued.account();
    var me = People.countyStaff();

    assertThat(web.get().uri(path).with(People.signedIn(me)))
        .hasStatusOk()
        .bodyText()
        .contains("检验员", "等待接受", "岗位交接");
    assertThat(
            web.post()
                .uri(path + "/post")
                .with(People.signedIn(me))
                .param("role", "TOWN_OFFICER")
                .param("division", "522731107000"))
        .hasStatus(422);
    assertThat(
            web.post()
                .uri(path + "/post")
                .with(People.signedIn(me))
                .param("role", "TOWN_OFFICER")
                .param("division", "621221108000"))
        .hasRedirectedUrl(path);
    assertThat(accounts.person(issued.account()).orElseThrow().role()).isEqualTo(Role.TOWN_OFFICER);
  }

  private void refuses(String path, String why) {
    assertThat(new Comer(web).post(path, "password", NEW)).hasStatus(409).bodyText().contains(why);
  }

  private Invitations.Issued invite(String login) {
    return invitations.invite(new Invitee(null, login, "新同事", Role.INSPECTOR, null, null, null));
  }

  private static String path(Invitations.Issued issued) {
    return URI.create(issued.link()).getPath();
  }

  private static String login() {
    return "i" + UUID.randomUUID().toString().substring(0, 8);
  }
}

package org.walnut.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.AccountLife;
import org.walnut.access.Accounts;
import org.walnut.access.CurrentPerson;
import org.walnut.access.NewPost;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.approval.Refusal;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;

/** A second person whom the first let in decides about nothing until a third knows them. */
@ApplicationModuleTest(
    mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
    extraIncludes = {"tenancy", "access", "audit", "privacy", "approval"})
@AutoConfigureMockMvc
@ExtendWith(InCheng.class)
@Import({StaffScene.class, Lever.class})
class VouchingTests {

  private static final Person ASKER = StaffScene.CENTRE;
  private static final Person OTHER = People.countyStaff();

  @Autowired StaffScene scene;
  @Autowired Acceptance acceptance;
  @Autowired Invitations invitations;
  @Autowired AccountLife life;
  @Autowired LostProofs proofs;
  @Autowired Vouching vouching;
  @Autowired Approvals approvals;
  @Autowired Accounts accounts;
  @Autowired Lever lever;
  @Autowired Desk desk;
  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person newcomer;
  UUID asked;

  @BeforeEach
  void somebody_is_let_in_and_something_asked_for() {
    newcomer = letIn();
    asked = asked();
  }

  @Test
  void who_was_let_in_neither_approves_nor_refuses() {
    assertThatThrownBy(() -> approvals.approve(asked, newcomer))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("problem.unvouched");
    assertThatThrownBy(() -> approvals.refuse(asked, new Refusal("not now"), newcomer))
        .hasMessageContaining("problem.unvouched");
    var before = lever.pulled();

    vouching.vouch(newcomer.id(), OTHER);
    vouching.vouch(newcomer.id(), OTHER);
    approvals.approve(asked, newcomer);

    assertThat(lever.pulled()).isEqualTo(before + 1);
    assertThat(activities(newcomer.id())).isOne();
  }

  @Test
  void who_let_somebody_in_does_not_vouch_nor_the_owner_nor_who_waits_for_a_vouch() {
    var another = letIn();

    assertThatThrownBy(() -> vouching.vouch(newcomer.id(), ASKER))
        .hasMessageContaining("problem.letIn");
    assertThatThrownBy(() -> vouching.vouch(newcomer.id(), newcomer))
        .hasMessageContaining("problem.self");
    assertThatThrownBy(() -> vouching.vouch(newcomer.id(), another))
        .hasMessageContaining("problem.unvouched");
    assertThat(vouching.notYet()).contains(newcomer.id(), another.id());
  }

  @Test
  void a_puppet_does_not_wash_its_masters_hands() {
    var puppet = letIn();
    CurrentPerson.acting(puppet, () -> invitations.again(newcomer.id()));

    assertThatThrownBy(() -> vouching.vouch(newcomer.id(), ASKER))
        .hasMessageContaining("problem.letIn");
  }

  @Test
  void whichever_way_somebody_is_let_in_again_takes_the_vouch_away() {
    for (var way :
        Map.<String, Runnable>of(
                "invited", () -> invitations.again(newcomer.id()),
                "moved",
                    () ->
                        life.move(
                            newcomer.id(), new NewPost(Role.COUNTY_STAFF, null, null, "moved")),
                "opened again",
                    () -> {
                      life.close(newcomer.id(), "left");
                      life.reopen(newcomer.id(), "back");
                    },
                "without proofs", () -> proofs.takeAway(newcomer.id(), ASKER))
            .entrySet()) {
      vouching.vouch(newcomer.id(), OTHER);
      assertThat(vouching.notYet()).as(way.getKey()).doesNotContain(newcomer.id());

      CurrentPerson.acting(
          ASKER,
          () -> {
            way.getValue().run();
            return true;
          });

      assertThat(vouching.notYet()).as(way.getKey()).contains(newcomer.id());
    }
  }

  @Test
  void the_database_refuses_a_vouch_by_who_let_in_by_the_owner_and_by_who_has_none() {
    var another = letIn();

    assertThatThrownBy(() -> write(ASKER, newcomer))
        .hasStackTraceContaining("who let somebody in does not vouch for them");
    assertThatThrownBy(() -> write(another, newcomer))
        .hasStackTraceContaining("who waits for a vouch gives none");
    write(OTHER, newcomer);
    assertThatThrownBy(() -> write(newcomer, newcomer))
        .hasStackTraceContaining("nobody_vouches_for_themselves");
    assertThatThrownBy(() -> transaction.execute(_ -> db.sql("delete from letting_in").update()))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void a_colleague_vouches_on_the_page_and_finds_it_on_the_desk() {
    assertThat(OnTheDesk.paths(desk, "staff.toVouch", OTHER)).contains(path());
    assertThat(OnTheDesk.paths(desk, "staff.toVouch", ASKER)).doesNotContain(path());
    assertThat(scene.get(OTHER, path())).bodyText().contains("为此人担保");

    assertThat(scene.post(ASKER, path() + "/vouching", Map.of())).hasStatus(409);
    assertThat(scene.post(OTHER, path() + "/vouching", Map.of())).hasStatus(302);

    assertThat(scene.get(OTHER, path())).bodyText().doesNotContain("为此人担保");
    assertThat(vouching.notYet()).doesNotContain(newcomer.id());
  }

  @Test
  void a_program_of_another_colleague_vouches_too() {
    assertThat(
            web.post()
                .uri("/api/v1" + path() + "/vouching")
                .header("Idempotency-Key", "vouch-" + newcomer.id())
                .with(People.signedIn(OTHER)))
        .hasStatusOk();

    assertThat(vouching.notYet()).doesNotContain(newcomer.id());
  }

  @Test
  void of_a_role_that_decides_nothing_nobody_asks_a_vouch() {
    var officer = scene.officer("officer." + newcomer.login());

    assertThat(scene.get(OTHER, "/accounts/" + officer.account()))
        .bodyText()
        .doesNotContain("为此人担保");
    vouching.vouch(officer.account(), OTHER);
    assertThat(activities(officer.account())).isZero();
  }

  private Person letIn() {
    var login = "new." + Ids.next().toString().substring(24);
    var invited = scene.invite(Role.COUNTY_STAFF, login, "621221");
    acceptance.accept(invited.token(), "a sentence of my own");
    return accounts.person(login).orElseThrow();
  }

  private void write(Person by, Person of) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into vouch (id, account_id, by_whom, at)
                values (:id, :account, :by, now())
                """)
            .param("id", Ids.next())
            .param("account", of.id())
            .param("by", by.id())
            .update());
  }

  private UUID asked() {
    return approvals.ask(
        lever, new Lever.Pull(Ids.next()), new NewApproval(null, "the gate is shut"), ASKER);
  }

  private String path() {
    return "/accounts/" + newcomer.id();
  }

  private int activities(UUID account) {
    return transaction.execute(_ ->
        db.sql("select count(*) from activity where kind = 'staff.vouched' and subject_id = :id")
            .param("id", account)
            .query(Integer.class)
            .single());
  }
}

package org.walnut.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.project.Site.yuan;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Verification;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
@Import(Site.class)
class ProjectMoneyTests {

  @Autowired Site site;
  @Autowired Ledger ledger;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired Verification verification;

  UUID plan = Ids.next();
  UUID project = Ids.next();

  @BeforeEach
  void a_running_project_of_a_hundred_thousand() {
    plan = site.paidPlan();
    project = site.running(plan, 100_000);
  }

  @Test
  void money_goes_from_source_to_project_to_contractor() {
    site.allot(project, 80_000, site.today());
    var card = site.projects.card(project, site.centre);
    assertThat(fund(card)).isEqualTo(yuan(920_000));
    assertThat(pot()).isEqualTo(yuan(80_000));

    site.payments.pay(
        project, site.ask(project, site.reached(project, 60_000), 50_000), site.finance);

    assertThat(pot()).isEqualTo(yuan(30_000));
    assertThat(site.projects.card(project, site.centre).idle()).isEqualTo(yuan(30_000));
    assertThat(ledger.balance(new AccountRef(AccountKind.CONTRACTOR, contractor())))
        .isEqualTo(Money.ZERO);
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  @Test
  void only_what_has_arrived_is_set_aside_and_no_more_than_the_budget() {
    var dry = site.approved(site.plan(), 1_000);

    assertThatThrownBy(() -> site.allot(dry, 1, site.today()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("notArrived");
    assertThatThrownBy(() -> site.allot(project, 100_001, site.today()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("aboveBudgetLeft");
    assertThatThrownBy(() -> site.allot(project, 1, site.today().plusDays(1)))
        .isInstanceOf(InvalidInput.class);
    assertThat(pot()).isEqualTo(Money.ZERO);
    assertThatThrownBy(() ->
            site.plans.arrive(
                plan,
                new NewArrival(null, FundSource.CENTRAL, yuan(1), site.today(), "no. 2"),
                site.finance))
        .hasMessageContaining("moreThanPlanned");
  }

  @Test
  void the_same_movement_comes_once() {
    var allotment = new NewAllotment(Ids.next(), yuan(10), site.today());
    site.money.allot(project, allotment, site.finance);
    site.money.allot(project, allotment, site.finance);
    var arrival = new NewArrival(Ids.next(), FundSource.COUNTY, yuan(10), site.today(), "no. 3");
    site.plans.arrive(plan, arrival, site.finance);
    site.plans.arrive(plan, arrival, site.finance);

    assertThat(pot()).isEqualTo(yuan(10));
  }

  @Test
  void a_payment_needs_an_accepted_milestone_of_this_project() {
    var open =
        site.milestones.add(
            project, new NewMilestone(null, "half", site.today(), yuan(10)), site.planner);
    var foreign = site.reached(site.running(plan, 1_000), 10);

    for (var milestone : List.of(open, foreign, Ids.next())) {
      assertThatThrownBy(() -> site.ask(project, milestone, 10))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("milestoneNotAccepted");
    }
    assertThatThrownBy(() -> site.ask(project, site.reached(project, 10), 11))
        .hasMessageContaining("moreThanMilestone");
  }

  @Test
  void another_person_pays_and_no_more_than_was_set_aside() {
    var milestone = site.reached(project, 60_000);
    var payment = site.ask(project, milestone, 50_000);
    site.allot(project, 49_999, site.today());

    assertThatThrownBy(() -> site.payments.pay(project, payment, site.planner))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("samePerson");
    assertThatThrownBy(() -> site.payments.pay(project, payment, site.finance))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("notAllotted");
    site.allot(project, 1, site.today());
    site.payments.pay(project, payment, site.finance);
    assertThatThrownBy(() -> site.payments.pay(project, payment, site.finance))
        .isInstanceOf(Refused.class);
    assertThat(pot()).isEqualTo(Money.ZERO);
  }

  @Test
  void two_payments_at_once_never_pay_more_than_was_set_aside() throws Exception {
    var milestone = site.reached(project, 100_000);
    site.allot(project, 60_000, site.today());
    var asked = List.of(site.ask(project, milestone, 50_000), site.ask(project, milestone, 50_000));

    try (var both = Executors.newFixedThreadPool(2)) {
      both.invokeAll(asked.stream().map(this::paying).toList());
    }

    assertThat(site.projects.card(project, site.centre).paid()).isEqualTo(yuan(50_000));
    assertThat(pot()).isEqualTo(yuan(10_000));
  }

  @Test
  void the_database_itself_refuses_to_count_more_paid_than_set_aside() {
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ ->
                db.sql("update project set paid_fen = allotted_fen + 1 where id = :id")
                    .param("id", project)
                    .update()))
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("no_more_is_paid_than_allotted");
  }

  @Test
  void a_refused_payment_frees_its_milestone() {
    var milestone = site.reached(project, 10);
    site.payments.refuse(project, site.ask(project, milestone, 10), "no invoice", site.finance);

    assertThat(site.ask(project, milestone, 10)).isNotNull();
  }

  @Test
  void money_goes_back_the_way_it_came_before_a_project_closes() {
    site.allot(project, 100_000, site.today());
    site.payments.pay(
        project, site.ask(project, site.reached(project, 90_000), 90_000), site.finance);
    site.contracts.visit(
        project, new NewVisit(null, site.today(), "Chen", "all there", true), site.centre);

    assertThatThrownBy(() -> site.contracts.close(project, site.centre))
        .hasMessageContaining("moneyLeft");
    assertThatThrownBy(() -> giveBack(10_001)).hasMessageContaining("moreThanIdle");
    site.money.clawBack(project, new MoneyBack(null, yuan(5_000), "poor work"), site.finance);
    giveBack(15_000);
    assertThatThrownBy(() ->
            site.money.clawBack(project, new MoneyBack(null, yuan(85_001), "x"), site.finance))
        .hasMessageContaining("moreThanPaid");
    site.contracts.close(project, site.centre);

    var card = site.projects.card(project, site.centre);
    assertThat(card.state()).isEqualTo(ProjectState.CLOSED);
    assertThat(card.paid()).isEqualTo(yuan(85_000));
    assertThat(fund(card)).isEqualTo(yuan(915_000));
  }

  @Test
  void a_milestone_is_accepted_by_another_than_who_reported_it() {
    var milestone =
        site.milestones.add(
            project, new NewMilestone(null, "half", site.today(), yuan(10)), site.centre);
    site.milestones.report(project, milestone, "done", null, site.centre);

    assertThatThrownBy(() -> site.milestones.accept(project, milestone, site.centre))
        .hasMessageContaining("samePerson");
    site.milestones.accept(project, milestone, People.countyStaff());
    assertThatThrownBy(() ->
            site.milestones.add(
                project, new NewMilestone(null, "x", site.today(), yuan(100_000)), site.planner))
        .hasMessageContaining("milestonesAboveContract");
  }

  private Callable<Boolean> paying(UUID payment) {
    return () ->
        Tenancy.calling(
            InCheng.COUNTY,
            () -> {
              site.payments.pay(project, payment, site.finance);
              return true;
            });
  }

  private void giveBack(long yuan) {
    site.money.giveBack(project, new MoneyBack(null, yuan(yuan), "not needed"), site.finance);
  }

  private Money pot() {
    return ledger.balance(new AccountRef(AccountKind.PROJECT, project));
  }

  private Money fund(ProjectCard card) {
    return ledger.balance(new AccountRef(AccountKind.FUND, card.fund()));
  }

  private UUID contractor() {
    var contractor = site.projects.card(project, site.centre).contractor();
    return contractor == null ? Ids.next() : contractor;
  }
}

package org.walnut.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.OnTheDesk.paths;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

@RoomTest
@Import(Site.class)
class ProjectDeskTests {

  @Autowired Site site;
  @Autowired Desk desk;

  @Test
  void what_was_planned_waits_for_another_person_until_it_is_approved() {
    var id = site.projects.plan(site.stations(site.plan(), 1_000), site.centre);
    var other = People.countyStaff();

    assertThat(paths(desk, "project.toApprove", site.centre)).doesNotContain("/projects/" + id);
    assertThat(paths(desk, "project.toApprove", other)).contains("/projects/" + id);
    site.contracts.approve(id, other);
    assertThat(paths(desk, "project.toApprove", other)).doesNotContain("/projects/" + id);
  }

  @Test
  void a_milestone_is_overdue_then_looked_at_then_done() {
    var project = site.running(site.paidPlan(), 1_000);
    var milestone =
        site.milestones.add(
            project,
            new NewMilestone(null, "half", site.today().minusDays(3), Site.yuan(10)),
            site.planner);

    assertThat(paths(desk, "project.overdue", site.planner)).contains("/projects/" + project);
    assertThat(paths(desk, "project.overdue", People.townOfficer("621221109000")))
        .doesNotContain("/projects/" + project);
    site.milestones.report(project, milestone, "done", null, site.planner);
    assertThat(paths(desk, "project.overdue", site.planner)).doesNotContain("/projects/" + project);
    assertThat(paths(desk, "project.toAccept", site.centre)).contains("/projects/" + project);
    site.milestones.accept(project, milestone, site.centre);
    assertThat(paths(desk, "project.toAccept", site.centre)).doesNotContain("/projects/" + project);
  }

  @Test
  void a_payment_waits_for_finance_until_it_is_paid() {
    var project = site.running(site.paidPlan(), 1_000);
    site.allot(project, 1_000, site.today());
    var payment = site.ask(project, site.reached(project, 500), 500);
    var path = "/projects/" + project + "#money";

    assertThat(paths(desk, "project.toPay", site.finance)).contains(path);
    site.payments.pay(project, payment, site.finance);
    assertThat(paths(desk, "project.toPay", site.finance)).doesNotContain(path);
  }

  @Test
  void money_that_lies_for_half_a_year_comes_to_the_centre_and_goes_when_it_is_given_back() {
    var project = site.running(site.paidPlan(), 1_000);
    var path = "/projects/" + project + "#money";
    site.allot(project, 400, site.today().minusMonths(5));
    assertThat(idle(site.centre)).doesNotContain(path);
    site.allot(project, 600, site.today().minusMonths(7));
    assertThat(idle(site.centre)).contains(path);

    site.money.giveBack(project, new MoneyBack(null, Site.yuan(600), "spare"), site.finance);
    assertThat(idle(site.centre)).doesNotContain(path);
  }

  @Test
  void what_was_set_aside_first_is_paid_first_and_lies_again_when_it_is_clawed_back() {
    var project = site.running(site.paidPlan(), 1_000);
    var path = "/projects/" + project + "#money";
    site.allot(project, 400, site.today().minusMonths(8));
    site.allot(project, 600, site.today().minusMonths(2));
    assertThat(idle(site.centre)).contains(path);

    var payment = site.ask(project, site.reached(project, 400), 400);
    site.payments.pay(project, payment, site.finance);
    assertThat(idle(site.centre)).doesNotContain(path);
    site.money.clawBack(project, new MoneyBack(null, Site.yuan(1), "too much"), site.finance);
    assertThat(idle(site.centre)).contains(path);
  }

  private List<String> idle(Person who) {
    return paths(desk, "project.idle", who);
  }
}

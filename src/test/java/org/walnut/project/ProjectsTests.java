package org.walnut.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.project.Site.yuan;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

@RoomTest
@Import(Site.class)
class ProjectsTests {

  @Autowired Site site;
  @Autowired Projects projects;
  @Autowired Contracts contracts;
  @Autowired SpendingRules rules;

  @Test
  void a_project_goes_its_way_and_no_other() {
    var id = projects.plan(site.stations(site.paidPlan(), 100_000), site.planner);
    assertThatThrownBy(() -> contracts.start(id, site.centre)).isInstanceOf(Refused.class);
    contracts.approve(id, site.centre);
    assertThatThrownBy(() -> contracts.approve(id, site.centre)).isInstanceOf(Refused.class);
    contracts.sign(id, site.contract(100_000), site.centre);
    contracts.start(id, site.centre);
    site.milestones.add(
        id, new NewMilestone(null, "all", site.today(), yuan(100_000)), site.planner);

    assertThatThrownBy(() -> contracts.visit(id, visit(true), site.centre))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("milestonesOpen");
    contracts.visit(id, visit(false), site.centre);
    assertThat(state(id)).isEqualTo(ProjectState.RUNNING);
    contracts.stop(id, "flood", site.centre);
    assertThat(state(id)).isEqualTo(ProjectState.STOPPED);
    assertThatThrownBy(() -> contracts.close(id, site.centre)).isInstanceOf(Refused.class);
  }

  @Test
  void central_money_builds_no_trading_platform_and_buys_no_traffic() {
    var plan = site.plan();
    for (var forbidden : List.of(SpendingCategory.TRADING_PLATFORM, SpendingCategory.TRAFFIC)) {
      assertThatThrownBy(() ->
              projects.plan(site.project(plan, forbidden, FundSource.CENTRAL, 1_000), site.planner))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              bad ->
                  assertThat(bad.faults().getFirst())
                      .satisfies(fault -> {
                        assertThat(fault.field()).isEqualTo("category");
                        assertThat(fault.key()).isEqualTo("project.fault.forbidden");
                        assertThat(fault.args().getLast().toString()).contains("中央财政资金不得用于");
                      }));
      assertThat(
              projects.plan(site.project(plan, forbidden, FundSource.COUNTY, 1_000), site.planner))
          .isNotNull();
    }
  }

  @Test
  void projects_never_claim_more_than_the_plan_has() {
    var plan = site.plan();
    projects.plan(site.stations(plan, 600_000), site.planner);

    assertThatThrownBy(() -> projects.plan(site.stations(plan, 400_001), site.planner))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("aboveFund");
    assertThat(projects.plan(site.stations(plan, 400_000), site.planner)).isNotNull();
  }

  @Test
  void of_two_at_once_only_one_takes_the_rest_of_a_plan() throws Exception {
    var plan = site.plan();
    Callable<Boolean> take =
        () ->
            Tenancy.calling(
                InCheng.COUNTY,
                () -> {
                  try {
                    projects.plan(site.stations(plan, 700_000), site.planner);
                    return true;
                  } catch (InvalidInput tooMuch) {
                    return false;
                  }
                });
    try (var both = Executors.newFixedThreadPool(2)) {
      var taken = 0;
      for (var answer : both.invokeAll(List.of(take, take))) {
        taken += answer.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    }
  }

  @Test
  void a_cap_that_refuses_refuses_and_one_that_warns_lets_through() {
    var plan = site.plan();
    rules.cap(
        new NewCap(SpendingCategory.PUBLICITY, FundSource.COUNTY, site.today(), 1_000, true),
        site.centre);
    rules.cap(
        new NewCap(SpendingCategory.OTHER, FundSource.COUNTY, site.today(), 1_000, false),
        site.centre);

    assertThatThrownBy(() ->
            projects.plan(
                site.project(plan, SpendingCategory.PUBLICITY, FundSource.COUNTY, 100_001),
                site.planner))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("aboveCap");
    assertThat(
            projects.plan(
                site.project(plan, SpendingCategory.PUBLICITY, FundSource.COUNTY, 100_000),
                site.planner))
        .isNotNull();
    assertThat(
            projects.plan(
                site.project(plan, SpendingCategory.OTHER, FundSource.COUNTY, 500_000),
                site.planner))
        .isNotNull();
    assertThatThrownBy(() ->
            rules.cap(
                new NewCap(SpendingCategory.OTHER, FundSource.COUNTY, site.today(), 2_000, true),
                site.centre))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobody_approves_what_they_planned() {
    var id = projects.plan(site.stations(site.plan(), 1_000), site.centre);

    assertThatThrownBy(() -> contracts.approve(id, site.centre))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("samePerson");
    contracts.approve(id, People.countyStaff());
    assertThat(state(id)).isEqualTo(ProjectState.APPROVED);
  }

  @Test
  void a_town_plans_and_sees_its_own_places_only() {
    var neighbour = People.townOfficer("621221109000");
    var project = site.stations(site.plan(), 1_000);

    assertThatThrownBy(() -> projects.plan(project, neighbour))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("placeOutside");
    var id = projects.plan(project, site.planner);
    assertThatThrownBy(() -> projects.card(id, neighbour)).isInstanceOf(NotFound.class);
    Tenancy.within(
        "522731",
        () ->
            assertThatThrownBy(() -> projects.card(id, site.centre)).isInstanceOf(NotFound.class));
  }

  @Test
  void the_same_command_again_gives_the_same_project() {
    var plain = site.stations(site.plan(), 900_000);
    var command =
        new NewProject(
            Ids.next(),
            plain.plan(),
            plain.name(),
            plain.place(),
            plain.category(),
            plain.source(),
            plain.budget(),
            plain.endsOn(),
            null);

    assertThat(projects.plan(command, site.planner))
        .isEqualTo(projects.plan(command, site.planner));
  }

  @Test
  void a_contract_stays_within_the_budget() {
    var id = site.approved(site.plan(), 1_000);

    assertThatThrownBy(() -> contracts.sign(id, site.contract(1_001), site.centre))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("aboveBudget");
  }

  private ProjectState state(UUID id) {
    return projects.card(id, site.centre).state();
  }

  private NewVisit visit(boolean passed) {
    return new NewVisit(null, site.today(), "Chen Lan", "looked at all ten", passed);
  }
}

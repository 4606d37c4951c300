package org.walnut.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.SocialCreditCode;

/** A plan of Cheng County with a million yuan of central and of county money, and its people. */
@TestComponent
public class Site {

  public static final DivisionCode WANGMO = new DivisionCode("621221108000");
  public final Person planner = People.townOfficer(WANGMO.value());
  public final Person centre = People.countyStaff();
  public final Person finance = People.ofCounty(Role.FINANCE);

  @Autowired public Plans plans;
  @Autowired public Projects projects;
  @Autowired public Contracts contracts;
  @Autowired public Milestones milestones;
  @Autowired public ProjectMoney money;
  @Autowired public ProjectPayments payments;
  @Autowired Days days;

  public static Money yuan(long yuan) {
    return Money.ofYuan(BigDecimal.valueOf(yuan));
  }

  public LocalDate today() {
    return days.today();
  }

  public UUID plan() {
    return plans.make(
        new NewPlan(
            null,
            2026,
            "plan " + Ids.next(),
            List.of(
                new NewPlan.NewFund(FundSource.CENTRAL, yuan(1_000_000)),
                new NewPlan.NewFund(FundSource.COUNTY, yuan(1_000_000)))),
        centre);
  }

  /** A plan all of whose central money has arrived. */
  public UUID paidPlan() {
    var plan = plan();
    plans.arrive(
        plan,
        new NewArrival(null, FundSource.CENTRAL, yuan(1_000_000), today().minusYears(2), "no. 1"),
        finance);
    return plan;
  }

  public NewProject stations(UUID plan, long budget) {
    return project(plan, SpendingCategory.STATIONS, FundSource.CENTRAL, budget);
  }

  public NewProject project(UUID plan, SpendingCategory category, FundSource source, long budget) {
    return new NewProject(
        null,
        plan,
        "Work " + Ids.next(),
        WANGMO,
        category,
        source,
        yuan(budget),
        today().plusDays(90),
        "ten stations");
  }

  public UUID approved(UUID plan, long budget) {
    var id = projects.plan(stations(plan, budget), planner);
    contracts.approve(id, centre);
    return id;
  }

  public UUID running(UUID plan, long budget) {
    var id = approved(plan, budget);
    contracts.sign(id, contract(budget), centre);
    contracts.start(id, centre);
    return id;
  }

  public NewContract contract(long amount) {
    return new NewContract(
        "Builders", new SocialCreditCode("91350100M000100Y43"), "C-1", today(), yuan(amount), null);
  }

  /** A milestone that was reported by the planner and accepted by the centre. */
  public UUID reached(UUID project, long amount) {
    var milestone =
        milestones.add(project, new NewMilestone(null, "half", today(), yuan(amount)), planner);
    milestones.report(project, milestone, "five stations stand", null, planner);
    milestones.accept(project, milestone, centre);
    return milestone;
  }

  public void allot(UUID project, long amount, LocalDate on) {
    money.allot(project, new NewAllotment(null, yuan(amount), on), finance);
  }

  public UUID ask(UUID project, UUID milestone, long amount) {
    return payments.ask(project, new NewPayment(null, milestone, yuan(amount), "invoice"), planner);
  }
}

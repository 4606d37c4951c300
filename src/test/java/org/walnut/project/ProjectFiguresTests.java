package org.walnut.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.project.Site.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Check;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.Figures;
import org.walnut.house.RoomTest;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

@RoomTest
@Import(Site.class)
class ProjectFiguresTests {

  @Autowired Site site;
  @Autowired Figures figures;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @Autowired PaidWithinAllotted paidWithinAllotted;
  @Autowired ProjectsEqualLedger equalLedger;
  @Autowired IdleSinceItsMovements idleSince;

  @Test
  void idle_money_is_what_lies_unpaid_by_how_long() {
    var before = new long[] {value("idle"), value("idleHalfYear"), value("idleYear")};
    var project = site.running(site.paidPlan(), 100_000);
    site.allot(project, 30_000, site.today().minusMonths(14));
    site.allot(project, 20_000, site.today().minusMonths(7));
    site.allot(project, 10_000, site.today());
    site.payments.pay(
        project, site.ask(project, site.reached(project, 50_000), 12_000), site.finance);
    site.money.giveBack(project, new MoneyBack(null, yuan(3_000), "spare"), site.finance);

    assertThat(value("idle") - before[0]).isEqualTo(yuan(45_000).fen());
    assertThat(value("idleHalfYear") - before[1]).isEqualTo(yuan(35_000).fen());
    assertThat(value("idleYear") - before[2]).isEqualTo(yuan(15_000).fen());
  }

  @Test
  void budget_and_payments_count_for_their_town_and_day() {
    var budget = value("budget");
    var paid = value("paid");
    var project = site.running(site.paidPlan(), 50_000);
    site.allot(project, 20_000, site.today());
    site.payments.pay(
        project, site.ask(project, site.reached(project, 20_000), 20_000), site.finance);

    assertThat(value("budget") - budget).isEqualTo(yuan(50_000).fen());
    assertThat(value("paid") - paid).isEqualTo(yuan(20_000).fen());
    assertThat(value("paid", site.today().minusDays(1), Site.WANGMO)).isZero();
    assertThat(value("paid", site.today(), new DivisionCode("621221109000"))).isZero();
  }

  @Test
  void the_checks_find_a_project_that_says_something_else_than_its_books() {
    var project = site.running(site.paidPlan(), 50_000);
    site.allot(project, 20_000, site.today());
    assertThat(faults(paidWithinAllotted)).isZero();
    assertThat(faults(equalLedger)).isZero();

    set(project, 10_000);
    assertThat(faults(paidWithinAllotted)).isEqualTo(1);
    assertThat(faults(equalLedger)).isEqualTo(1);
    set(project, 0);

    assertThat(faults(idleSince)).isZero();
    idleSince(project, site.today().minusYears(1));
    assertThat(faults(idleSince)).isEqualTo(1);
    idleSince(project, site.today());
  }

  private void idleSince(UUID project, LocalDate day) {
    transaction.executeWithoutResult(_ ->
        db.sql("update project set idle_since = :day where id = :id")
            .param("day", day)
            .param("id", project)
            .update());
  }

  private void set(UUID project, long paid) {
    transaction.executeWithoutResult(_ ->
        db.sql("update project set paid_fen = :paid where id = :id")
            .param("paid", yuan(paid).fen())
            .param("id", project)
            .update());
  }

  private int faults(Check check) {
    var found = transaction.execute(_ -> check.run().faults().size());
    return found == null ? -1 : found;
  }

  private long value(String figure) {
    return value(figure, site.today(), Site.WANGMO);
  }

  private long value(String figure, LocalDate asOf, DivisionCode place) {
    var question = new FigureQuestion(asOf, place, new Money(1), false);
    BigDecimal value = figures.total("project." + figure, question).value();
    return value.longValueExact();
  }
}

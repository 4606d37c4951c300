package org.walnut.settlement;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.household.Incomes;
import org.walnut.household.SettledIncome;
import org.walnut.payout.PayoutFailed;
import org.walnut.payout.PayoutPaid;
import org.walnut.settlement.StatementPayouts.PaidLine;
import org.walnut.shared.Money;

/**
 * Hears what the bank did. What was paid becomes income, line by line, in the transaction that
 * calls the statement paid.
 */
@Component
class PayoutOutcomes {

  private static final Logger log = LoggerFactory.getLogger(PayoutOutcomes.class);

  private final StatementStore statements;
  private final StatementPayouts payouts;
  private final Incomes incomes;
  private final HouseholdNews news;
  private final Activities activities;

  PayoutOutcomes(
      StatementStore statements,
      StatementPayouts payouts,
      Incomes incomes,
      HouseholdNews news,
      Activities activities) {
    this.statements = statements;
    this.payouts = payouts;
    this.incomes = incomes;
    this.news = news;
    this.activities = activities;
  }

  @ApplicationModuleListener
  void on(PayoutPaid event) {
    statements
        .findByPayout(event.line())
        .filter(statement -> statements.paid(statement.id(), event.line(), event.on()))
        .ifPresent(statement -> paid(statement, event));
  }

  @ApplicationModuleListener
  void on(PayoutFailed event) {
    statements
        .findByPayout(event.line())
        .filter(statement -> statements.failed(statement.id(), event.line(), event.why()))
        .ifPresent(statement -> failed(statement, event));
  }

  private void failed(StatementCard statement, PayoutFailed event) {
    news.failed(statement, event.line());
    activities.record(
        "settlement.payoutFailed", "statement", statement.id(), statement.code(), event.why());
  }

  private void paid(StatementCard statement, PayoutPaid event) {
    var lines = payouts.lines(statement.id());
    refuseOtherSum(statement, lines, event.amount());
    for (var line : lines) {
      var income =
          incomes.settled(
              new SettledIncome(
                  line.household(),
                  line.amount(),
                  event.on(),
                  line.grade(),
                  line.id(),
                  statement.code()));
      payouts.settled(line, statement, event.on(), event.line(), income);
    }
    news.paid(statement, event.line());
    activities.record(
        "settlement.paid",
        "statement",
        statement.id(),
        statement.code(),
        event.amount().toString());
    log.info(
        "statement {} paid, {} yuan in {} lines", statement.code(), event.amount(), lines.size());
  }

  private static void refuseOtherSum(StatementCard statement, List<PaidLine> lines, Money paid) {
    var sum = lines.stream().map(PaidLine::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.equals(paid)) {
      throw new IllegalStateException(
          "statement " + statement.code() + " was paid " + paid + ", its lines come to " + sum);
    }
  }
}

package org.walnut.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Role;
import org.walnut.payout.Payouts;
import org.walnut.settlement.ConfirmedHow;
import org.walnut.settlement.HouseholdStatements;
import org.walnut.settlement.NewConfirmation;
import org.walnut.settlement.NewPayoutBatch;
import org.walnut.settlement.NewReason;
import org.walnut.settlement.NewRun;
import org.walnut.settlement.PayoutBatches;
import org.walnut.settlement.RunResult;
import org.walnut.settlement.SettlementRuns;
import org.walnut.settlement.Statements;
import org.walnut.world.WorldFile.Row;

/**
 * The first settlement of the world: statements are made, confirmed at the counter, and paid by the
 * sandbox bank; some households say something else, or nothing yet.
 */
@Component
class WorldSettlement {

  private final SettlementRuns runs;
  private final Statements statements;
  private final PayoutBatches batches;
  private final Payouts payouts;
  private final WorldCashier cashier;
  private final WorldPeople people;
  private final HouseholdStatements households;

  WorldSettlement(
      SettlementRuns runs,
      Statements statements,
      PayoutBatches batches,
      Payouts payouts,
      WorldCashier cashier,
      WorldPeople people,
      HouseholdStatements households) {
    this.runs = runs;
    this.statements = statements;
    this.batches = batches;
    this.payouts = payouts;
    this.cashier = cashier;
    this.people = people;
    this.households = households;
  }

  /** A start that was cut off after the batch was made leaves it for a person to send. */
  void settle(WorldFile file) {
    var clerk = people.of(file, Role.FINANCE);
    var made =
        CurrentPerson.acting(
            clerk, () -> runs.make(new NewRun(file.id("run", "first"), file.today()), clerk));
    if (made instanceof RunResult.Made run) {
      var batch = CurrentPerson.acting(clerk, () -> pay(run.run(), file));
      var result = cashier.bank(payouts.file(batch));
      CurrentPerson.acting(clerk, () -> payouts.readResult(batch, result));
    }
  }

  private UUID pay(UUID run, WorldFile file) {
    var yes = new NewConfirmation(ConfirmedHow.AT_COUNTER, file.county());
    var said = said(file);
    statements.waiting(run).stream()
        .filter(id -> !said.containsKey(id))
        .forEach(id -> statements.confirm(id, yes));
    var batch = batches.make(new NewPayoutBatch(List.of()));
    said.forEach((id, row) -> {
      switch (row.text("what")) {
        case "READY" -> statements.confirm(id, yes);
        case "OBJECTED" -> statements.object(id, new NewReason(row.text("words_zh")));
        default -> {
          // Nobody has asked the household yet.
        }
      }
    });
    return batch;
  }

  /** What some households say to their statement, in place of a plain yes. */
  private Map<UUID, Row> said(WorldFile file) {
    var said = new LinkedHashMap<UUID, Row>();
    for (var row : file.rows("statements.csv")) {
      households.of(file.id("household", row.text("household_no"))).stream()
          .findFirst()
          .ifPresent(statement -> said.put(statement.id(), row));
    }
    return said;
  }
}

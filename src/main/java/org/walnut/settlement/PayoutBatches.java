package org.walnut.settlement;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.payout.NewPayout;
import org.walnut.payout.Payouts;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Sends what is confirmed to its households, each by its way. */
@Service
public class PayoutBatches {

  private static final Logger log = LoggerFactory.getLogger(PayoutBatches.class);

  private final StatementStore statements;
  private final StatementPayouts attempts;
  private final PayoutPlanning planning;
  private final Payouts payouts;
  private final Activities activities;

  PayoutBatches(
      StatementStore statements,
      StatementPayouts attempts,
      PayoutPlanning planning,
      Payouts payouts,
      Activities activities) {
    this.statements = statements;
    this.attempts = attempts;
    this.planning = planning;
    this.payouts = payouts;
    this.activities = activities;
  }

  /**
   * Puts the statements asked for, or all that are ready, into one batch; who cannot be paid by the
   * chosen way now stays behind.
   */
  @Transactional
  public UUID make(NewPayoutBatch asked) {
    asked.statements().stream().distinct().forEach(this::refuseUnready);
    var payable = planning.payouts(planning.plan(asked.statements()).going());
    if (payable.isEmpty()) {
      throw new Refused("settlement.problem.nothingToPay");
    }
    var batch = payouts.batch(List.copyOf(payable.values()));
    payable.forEach((statement, payout) -> sent(statement, payout, batch));
    activities.record(
        "settlement.batchMade", "payoutBatch", batch, payouts.required(batch).code(), null);
    log.info("batch of {} statements made", payable.size());
    return batch;
  }

  private void refuseUnready(UUID id) {
    var statement = required(id);
    if (!StatementState.READY.contains(statement.state())) {
      throw new Refused("settlement.problem.state", statement.code(), statement.state());
    }
  }

  private void sent(UUID id, NewPayout payout, UUID batch) {
    attempts.add(payout.id(), id, payout.amount(), batch);
    if (!statements.inBatch(id, payout.id())) {
      throw new ChangedMeanwhile("settlement.statement", payout.memo());
    }
  }

  private StatementCard required(UUID id) {
    return statements.find(id).orElseThrow(() -> new NotFound("settlement.statement", id));
  }
}

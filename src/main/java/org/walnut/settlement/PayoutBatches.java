package org.walnut.settlement;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.household.Households;
import org.walnut.household.PayTarget;
import org.walnut.payment.NewPayout;
import org.walnut.payment.Payouts;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

/** Sends what is confirmed to the bank. */
@Service
public class PayoutBatches {

  private static final Logger log = LoggerFactory.getLogger(PayoutBatches.class);

  private final StatementStore statements;
  private final StatementPayouts attempts;
  private final Households households;
  private final Payouts payouts;
  private final Activities activities;

  PayoutBatches(
      StatementStore statements,
      StatementPayouts attempts,
      Households households,
      Payouts payouts,
      Activities activities) {
    this.statements = statements;
    this.attempts = attempts;
    this.households = households;
    this.payouts = payouts;
    this.activities = activities;
  }

  /**
   * Puts the statements asked for, or all that are ready, into one batch; who has no bank card any
   * more stays behind.
   */
  @Transactional
  public UUID make(NewPayoutBatch asked) {
    var payable =
        payable(
            asked.statements().isEmpty()
                ? statements.ready()
                : asked.statements().stream().distinct().map(this::ready).toList());
    if (payable.isEmpty()) {
      throw new Refused("settlement.problem.nothingToPay");
    }
    var batch = payouts.batch(payable.values().stream().toList());
    payable.forEach((statement, payout) -> sent(statement, payout, batch));
    activities.record(
        "settlement.batchMade", "payoutBatch", batch, payouts.required(batch).code(), null);
    log.info("batch of {} statements made", payable.size());
    return batch;
  }

  private StatementCard ready(UUID id) {
    var statement = statements.find(id).orElseThrow(() -> new NotFound("settlement.statement", id));
    if (!StatementState.READY.contains(statement.state())) {
      throw new Refused("settlement.problem.state", statement.code(), statement.state());
    }
    return statement;
  }

  private Map<StatementCard, NewPayout> payable(List<StatementCard> ready) {
    var targets =
        households.payTargets(ready.stream().map(StatementCard::household).toList()).stream()
            .collect(toMap(PayTarget::id, target -> target));
    var payable = new LinkedHashMap<StatementCard, NewPayout>();
    for (var statement : ready) {
      var target = targets.get(statement.household());
      if (target != null && target.bankCard() != null) {
        payable.put(
            statement,
            new NewPayout(
                Ids.next(),
                statement.household(),
                target.headName(),
                target.bankCard(),
                statement.amount(),
                statement.code()));
      }
    }
    return payable;
  }

  private void sent(StatementCard statement, NewPayout payout, UUID batch) {
    attempts.add(payout.id(), statement, batch);
    if (!statements.inBatch(statement.id(), payout.id())) {
      throw new ChangedMeanwhile("settlement.statement", statement.code());
    }
  }
}

package org.walnut.reconciliation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.audit.Activities;
import org.walnut.payment.Transfers;
import org.walnut.shared.Refused;

/** Money at the bank becomes that of a payment: it enters the books, so two must want it. */
@Component
class DifferenceAssignment implements DangerousAct<AssignedDifference> {

  private final DifferenceStore store;
  private final MatchingStore matching;
  private final Transfers transfers;
  private final Activities activities;
  private final Clock clock;

  DifferenceAssignment(
      DifferenceStore store,
      MatchingStore matching,
      Transfers transfers,
      Activities activities,
      Clock clock) {
    this.store = store;
    this.matching = matching;
    this.transfers = transfers;
    this.activities = activities;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "reconciliation.assignment";
  }

  @Override
  public Class<AssignedDifference> payload() {
    return AssignedDifference.class;
  }

  @Override
  public Deed describe(AssignedDifference asked) {
    var difference = open(asked.difference());
    return new Deed(
        difference.id().toString(),
        difference.code(),
        "/reconciliation/differences/" + difference.id(),
        "reconciliation.assignment.happens",
        List.of(difference.code(), difference.theirs(), asked.code()));
  }

  @Override
  public void execute(AssignedDifference asked, UUID approval) {
    var difference = open(asked.difference());
    transfers.assign(asked.payment(), difference.theirs(), difference.day(), difference.code());
    store.assigned(difference.id(), asked.payment(), approval, asked.why());
    matching.match(difference.side(), difference.day(), clock.instant());
    activities.record(
        "reconciliation.assigned", "difference", difference.id(), difference.code(), asked.why());
  }

  /** Only what came in at the bank and stands nowhere in the books. */
  private DifferenceCard open(UUID id) {
    var difference = store.lock(id);
    if (difference.state() != DifferenceState.OPEN) {
      throw new Refused("reconciliation.problem.settled", difference.code());
    }
    if (!difference.assignable()) {
      throw new Refused("reconciliation.problem.notAssignable", difference.code());
    }
    return difference;
  }
}

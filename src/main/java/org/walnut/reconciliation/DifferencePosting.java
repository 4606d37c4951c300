package org.walnut.reconciliation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.audit.Activities;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** An entry by hand makes the books say what a file says: money moves, so two must want it. */
@Component
class DifferencePosting implements DangerousAct<PostedDifference> {

  private final DifferenceStore store;
  private final Ledger ledger;
  private final Activities activities;
  private final Days days;

  DifferencePosting(DifferenceStore store, Ledger ledger, Activities activities, Days days) {
    this.store = store;
    this.ledger = ledger;
    this.activities = activities;
    this.days = days;
  }

  @Override
  public String kind() {
    return "reconciliation.posting";
  }

  @Override
  public Class<PostedDifference> payload() {
    return PostedDifference.class;
  }

  @Override
  public Deed describe(PostedDifference asked) {
    var difference = open(asked);
    var transfer = transfer(difference, asked);
    return new Deed(
        difference.id().toString(),
        difference.code(),
        path(difference),
        "reconciliation.posting.happens",
        List.of(
            difference.code(),
            transfer.amount(),
            transfer.debit().kind(),
            transfer.credit().kind()));
  }

  @Override
  public void execute(PostedDifference asked, UUID approval) {
    var difference = open(asked);
    var entry =
        ledger.post(
            new Posting(
                "reconciliation:" + difference.id(),
                days.today(),
                "reconciliation.memo.posted",
                path(difference),
                List.of(transfer(difference, asked))));
    store.posted(difference.id(), entry, approval, asked.why());
    activities.record(
        "reconciliation.posted", "difference", difference.id(), difference.code(), asked.why());
  }

  private DifferenceCard open(PostedDifference asked) {
    var difference = store.lock(asked.difference());
    if (difference.state() != DifferenceState.OPEN) {
      throw new Refused("reconciliation.problem.settled", difference.code());
    }
    return difference;
  }

  private static Transfer transfer(DifferenceCard difference, PostedDifference asked) {
    var side = difference.side().account();
    var counter = asked.counter().account();
    if (side.equals(counter)) {
      throw InvalidInput.at("counter", "reconciliation.posting.same");
    }
    var delta = difference.delta();
    return delta.isPositive()
        ? new Transfer(side, counter, delta)
        : new Transfer(counter, side, delta.negate());
  }

  private static String path(DifferenceCard difference) {
    return "/reconciliation/differences/" + difference.id();
  }
}

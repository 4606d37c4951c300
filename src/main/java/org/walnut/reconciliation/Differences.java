package org.walnut.reconciliation;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.audit.Activities;
import org.walnut.payment.Transfers;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Refused;

/** Settles what differs: by another difference that explains it, or by an entry that two want. */
@Service
@Transactional
public class Differences {

  private final DifferenceStore store;
  private final DifferencePosting posting;
  private final DifferenceAssignment assignment;
  private final Transfers transfers;
  private final Approvals approvals;
  private final Activities activities;

  Differences(
      DifferenceStore store,
      DifferencePosting posting,
      DifferenceAssignment assignment,
      Transfers transfers,
      Approvals approvals,
      Activities activities) {
    this.store = store;
    this.posting = posting;
    this.assignment = assignment;
    this.transfers = transfers;
    this.approvals = approvals;
    this.activities = activities;
  }

  /**
   * The same money stands under another number: the other difference misses what this one has over.
   */
  public void explain(UUID id, NewExplanation explanation) {
    var one = open(id);
    var other =
        store
            .byCode(explanation.other().strip())
            .filter(found -> !found.id().equals(id) && found.side() == one.side())
            .orElseThrow(() -> InvalidInput.at("other", "reconciliation.explain.unknown"));
    open(other.id());
    if (!one.delta().plus(other.delta()).isZero()) {
      throw InvalidInput.at("other", "reconciliation.explain.sum", one.delta(), other.delta());
    }
    store.explained(one.id(), other.id(), explanation.why());
    store.explained(other.id(), one.id(), explanation.why());
    for (var each : new DifferenceCard[] {one, other}) {
      activities.record(
          "reconciliation.explained", "difference", each.id(), each.code(), explanation.why());
    }
  }

  /** Asks for the entry that makes the books say what the file says; answers the request. */
  public UUID askToPost(UUID id, NewDifferencePosting wish, Person me) {
    open(id);
    return approvals.ask(
        posting,
        new PostedDifference(id, wish.counter(), wish.reason()),
        new NewApproval(wish.id(), wish.reason()),
        me);
  }

  /** Asks for money at the bank to become that of a payment; answers the request. */
  public UUID askToAssign(UUID id, NewAssignment wish, Person me) {
    open(id);
    var payment =
        transfers
            .named(wish.payment())
            .orElseThrow(() -> InvalidInput.at("payment", "reconciliation.assign.unknown"));
    return approvals.ask(
        assignment,
        new AssignedDifference(id, payment.id(), payment.code(), wish.reason()),
        new NewApproval(wish.id(), wish.reason()),
        me);
  }

  private DifferenceCard open(UUID id) {
    var difference = store.lock(id);
    if (difference.state() != DifferenceState.OPEN) {
      throw new Refused("reconciliation.problem.settled", difference.code());
    }
    return difference;
  }
}

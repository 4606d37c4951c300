package org.walnut.supply;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;

/**
 * Asks for a lot to be destroyed or given back; nothing happens before a second person approves.
 */
@Service
@Transactional
public class Disposals {

  private final Approvals approvals;
  private final LotDisposing act;

  Disposals(Approvals approvals, LotDisposing act) {
    this.approvals = approvals;
    this.act = act;
  }

  /** Answers the request. */
  public UUID ask(UUID lot, Disposal disposal, NewApproval wish, Person me) {
    return approvals.ask(act, new LotDisposal(lot, disposal, wish.reason()), wish, me);
  }
}

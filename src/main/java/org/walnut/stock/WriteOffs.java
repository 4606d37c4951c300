package org.walnut.stock;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;

/** Asks for a lot to be written off; nothing leaves the stock before a second person approves. */
@Service
@Transactional
public class WriteOffs {

  private final Approvals approvals;
  private final WriteOff act;

  WriteOffs(Approvals approvals, WriteOff act) {
    this.approvals = approvals;
    this.act = act;
  }

  /** Answers the request. */
  public UUID ask(UUID lot, NewApproval wish, Person me) {
    return approvals.ask(act, new LotLoss(lot, wish.reason()), wish, me);
  }
}

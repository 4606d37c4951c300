package org.walnut.payment;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;

/** What no service gives back: a person sends it by the bank and says so, and a second agrees. */
@Service
@Transactional
public class HandReturns {

  private final HandReturning returning;
  private final Approvals approvals;

  HandReturns(HandReturning returning, Approvals approvals) {
    this.returning = returning;
    this.approvals = approvals;
  }

  /** Answers the request. */
  public UUID refund(UUID refund, NewHandReturn sent, Person me) {
    return ask(new HandReturn(refund, false, sent.bankRef().strip(), sent.on()), sent, me);
  }

  /** As {@link #refund}, of what came a second time. */
  public UUID second(UUID second, NewHandReturn sent, Person me) {
    return ask(new HandReturn(second, true, sent.bankRef().strip(), sent.on()), sent, me);
  }

  private UUID ask(HandReturn payload, NewHandReturn sent, Person me) {
    return approvals.ask(returning, payload, new NewApproval(sent.id(), sent.reason()), me);
  }
}

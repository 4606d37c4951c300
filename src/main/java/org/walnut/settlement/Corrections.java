package org.walnut.settlement;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.shared.Money;

/** Answers objections that are right. */
@Service
public class Corrections {

  /** Above this, in either direction, a second person approves. */
  static final Money ALONE = new Money(200_00);

  private final Correcting act;
  private final Approvals approvals;

  Corrections(Correcting act, Approvals approvals) {
    this.act = act;
    this.approvals = approvals;
  }

  /** The statement can be confirmed then as it is; the correction comes with the next one. */
  @Transactional
  public CorrectionResult correct(UUID statement, NewCorrection correction, Person me) {
    var asked = new StatementCorrection(statement, correction);
    var size =
        correction.amount().isNegative() ? correction.amount().negate() : correction.amount();
    if (size.compareTo(ALONE) > 0) {
      var wish = new NewApproval(null, correction.answer());
      return new CorrectionResult.Asked(approvals.ask(act, asked, wish, me));
    }
    act.correct(asked);
    return new CorrectionResult.Corrected();
  }
}

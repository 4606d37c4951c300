package org.walnut.settlement;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.approval.NewApproval;
import org.walnut.files.Files;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;

/** Answers objections that are right. */
@Service
public class Corrections {

  /** Above this, all corrections of the statement together, a second person approves. */
  static final Money ALONE = new Money(200_00);

  private final Correcting act;
  private final StatementObjections objections;
  private final Approvals approvals;
  private final Files files;

  Corrections(Correcting act, StatementObjections objections, Approvals approvals, Files files) {
    this.files = files;
    this.act = act;
    this.objections = objections;
    this.approvals = approvals;
  }

  /** The statement can be confirmed then as it is; the correction comes with the next one. */
  @Transactional
  public CorrectionResult correct(UUID statement, NewCorrection correction, Person me) {
    requireKept(correction.evidence(), me);
    var asked = new StatementCorrection(statement, correction);
    var size =
        correction.amount().isNegative() ? correction.amount().negate() : correction.amount();
    if (size.plus(objections.moved(statement)).compareTo(ALONE) > 0) {
      var wish = new NewApproval(null, correction.answer());
      return new CorrectionResult.Asked(approvals.ask(act, asked, wish, me));
    }
    act.correct(asked);
    return new CorrectionResult.Corrected();
  }

  private void requireKept(UUID evidence, Person me) {
    try {
      files.readable(evidence, me);
    } catch (NotFound missing) {
      throw InvalidInput.at("evidence", "settlement.fault.noEvidence");
    }
  }
}

package org.walnut.settlement;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.approval.DangerousAct;
import org.walnut.approval.Deed;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.Weight;

/** Puts a statement right by a line of its own, between the carrier and the household. */
@Component
class Correcting implements DangerousAct<StatementCorrection> {

  private final StatementStore statements;
  private final StatementObjections objections;
  private final SettlementLineStore lines;
  private final Ledger ledger;
  private final Days days;

  Correcting(
      StatementStore statements,
      StatementObjections objections,
      SettlementLineStore lines,
      Ledger ledger,
      Days days) {
    this.statements = statements;
    this.objections = objections;
    this.lines = lines;
    this.ledger = ledger;
    this.days = days;
  }

  @Override
  public String kind() {
    return "settlement.correction";
  }

  @Override
  public Class<StatementCorrection> payload() {
    return StatementCorrection.class;
  }

  @Override
  public Deed describe(StatementCorrection asked) {
    var statement = objected(asked.statement());
    corrected(asked);
    return new Deed(
        statement.id().toString(),
        statement.code(),
        "/settlement/statements/" + statement.id(),
        "settlement.correction.happens",
        List.of(statement.code(), asked.correction().amount()));
  }

  @Override
  public void execute(StatementCorrection asked, UUID approval) {
    correct(asked);
  }

  /** In the transaction at hand. */
  void correct(StatementCorrection asked) {
    var statement = objected(asked.statement());
    var wrong = corrected(asked);
    var by = asked.correction();
    if (!statements.answered(statement.id())) {
      throw new Refused("settlement.problem.state", statement.code(), statement.state());
    }
    var objection = objections.corrected(statement, by.answer(), by.amount(), by.evidence());
    post(objection, wrong, statement, by.amount());
    lines.add(List.of(line(objection, wrong, by.amount())));
  }

  private void post(UUID objection, Part wrong, StatementCard statement, Money amount) {
    var shop = AccountRef.shop(wrong.carrier());
    var household = AccountRef.household(wrong.household());
    var transfer =
        amount.isPositive()
            ? new Transfer(shop, household, amount)
            : new Transfer(household, shop, amount.negate());
    ledger.post(
        new Posting(
            "objection:" + objection + ":corrected",
            days.today(),
            "settlement.memo.correction",
            "/settlement/statements/" + statement.id(),
            List.of(transfer)));
  }

  private SettlementLine line(UUID objection, Part wrong, Money amount) {
    var part =
        new Part(
            wrong.household(),
            wrong.lot(),
            wrong.carrier(),
            Weight.ZERO,
            amount,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO);
    return new SettlementLine(
        Ids.next(), SourceKind.CORRECTION, objection, null, part, days.today(), EvidenceGrade.E1);
  }

  private StatementCard objected(UUID id) {
    var statement = statements.find(id).orElseThrow(() -> new NotFound("settlement.statement", id));
    if (statement.state() != StatementState.OBJECTED) {
      throw new Refused("settlement.problem.state", statement.code(), statement.state());
    }
    return statement;
  }

  private Part corrected(StatementCorrection asked) {
    if (asked.correction().amount().isZero()) {
      throw InvalidInput.at("amount", "settlement.fault.correctsNothing");
    }
    return statements
        .part(asked.statement(), asked.correction().line())
        .orElseThrow(() -> InvalidInput.at("line", "settlement.fault.otherLine"));
  }
}

package org.walnut.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.audit.Activities;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** Owes a household for goods that the carrier bought; the ledger knows already. */
@Service
class IntakeSettlement {

  private final JdbcClient db;
  private final SettlementLineStore lines;
  private final Activities activities;

  IntakeSettlement(JdbcClient db, SettlementLineStore lines, Activities activities) {
    this.db = db;
    this.lines = lines;
    this.activities = activities;
  }

  /**
   * A slip is the carrier's own word and a payment proof; better proof comes when the lot passes.
   */
  @Transactional
  void owe(UUID intake, LocalDate on) {
    add(SourceKind.INTAKE, intake, on, "settlement.intakeOwed", false);
  }

  @Transactional
  void takeBack(UUID intake, LocalDate on) {
    add(SourceKind.INTAKE_REVERSED, intake, on, "settlement.intakeTakenBack", true);
  }

  private void add(SourceKind kind, UUID intake, LocalDate on, String activity, boolean negative) {
    var bought = bought(intake);
    var part = negative ? bought.part.negate() : bought.part;
    var line = new SettlementLine(Ids.next(), kind, intake, null, part, on, EvidenceGrade.E1);
    if (lines.add(List.of(line)) > 0) {
      activities.record(activity, "intake", intake, bought.code, part.amount().toString());
    }
  }

  private Bought bought(UUID intake) {
    return db.sql(
            """
            select code, household_id, lot_id, carrier_id, net_g, amount_fen
              from intake_card
             where id = :intake
            """)
        .param("intake", intake)
        .query((row, _) ->
            new Bought(
                row.getString("code"),
                new Part(
                    Sql.uuid(row, "household_id"),
                    Sql.uuid(row, "lot_id"),
                    Sql.uuid(row, "carrier_id"),
                    Sql.weight(row, "net_g"),
                    Sql.money(row, "amount_fen"),
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO)))
        .single();
  }

  private record Bought(String code, Part part) {}
}

package org.walnut.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** Attempts to pay statements, and what of each settlement line was paid. */
@Repository
class StatementPayouts {

  private final JdbcClient db;

  StatementPayouts(JdbcClient db) {
    this.db = db;
  }

  void add(UUID payout, UUID statement, Money amount, UUID batch) {
    db.sql(
            """
            insert into statement_payout (payout_id, statement_id, batch_id, amount_fen)
            values (:payout, :statement, :batch, :amount)
            """)
        .param("payout", payout)
        .param("statement", statement)
        .param("batch", batch)
        .param("amount", amount.fen())
        .update();
  }

  /**
   * Every settlement line that a statement pays, also those of the statements carried into it, as
   * well proven as it is now: a bought intake by its lot's passing, and what takes a line back like
   * the line itself.
   */
  List<PaidLine> lines(UUID statement) {
    return db.sql(
            """
            with recursive chain as (
              select s.county_id, s.id
                from statement s
               where s.id = :statement
               union all
              select l.county_id, l.carried_id
                from chain
                join statement_line l on l.county_id = chain.county_id and l.statement_id = chain.id
               where l.carried_id is not null
            )
            select l.id, l.household_id, l.amount_fen,
                   coalesce(undone.grade,
                            case
                              when l.source_kind in ('ORDER', 'REFUND') then l.grade
                              when lot.state = 'PASSED' then 'E3'
                              else l.grade
                            end) as grade
              from chain
              join statement_line s on s.county_id = chain.county_id and s.statement_id = chain.id
              join settlement_line l on l.county_id = s.county_id and l.id = s.settlement_line_id
              join lot_card lot on lot.county_id = l.county_id and lot.id = l.lot_id
              left join settlement_line bought
                on l.source_kind = 'INTAKE_REVERSED'
               and bought.county_id = l.county_id
               and bought.source_kind = 'INTAKE'
               and bought.source_id = l.source_id
               and bought.household_id = l.household_id
               and bought.lot_id = l.lot_id
              left join settled_line undone on undone.county_id = bought.county_id and undone.settlement_line_id = bought.id
             where l.amount_fen <> 0
             order by l.on_day, l.id
            """)
        .param("statement", statement)
        .query((row, _) ->
            new PaidLine(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "household_id"),
                Sql.money(row, "amount_fen"),
                EvidenceGrade.valueOf(row.getString("grade"))))
        .list();
  }

  void settled(PaidLine line, StatementCard statement, LocalDate on, UUID payout, UUID income) {
    db.sql(
            """
            insert into settled_line (settlement_line_id, household_id, statement_id, payout_id, paid_on, grade, amount_fen, income_id)
            values (:line, :household, :statement, :payout, :on, :grade, :amount, :income)
            """)
        .param("line", line.id())
        .param("household", line.household())
        .param("statement", statement.id())
        .param("payout", payout)
        .param("on", on)
        .param("grade", line.grade().name())
        .param("amount", line.amount().fen())
        .param("income", income)
        .update();
  }

  /** A settlement line at the moment it is paid. */
  record PaidLine(UUID id, UUID household, Money amount, EvidenceGrade grade) {}
}

package org.walnut.settlement;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;

/**
 * What a household sees of its own statements. What it says to them it says to {@link Statements}.
 */
@Service
public class HouseholdStatements {

  private final JdbcClient db;

  HouseholdStatements(JdbcClient db) {
    this.db = db;
  }

  /** The latest fifty, newest first. */
  @Transactional(readOnly = true)
  public List<HouseholdStatement> of(UUID household) {
    return db.sql(
            """
            select s.id, s.code, s.up_to, s.amount_fen, s.state, s.paid_on, o.text, o.due_on, o.answer
              from statement s
              left join lateral (select text, due_on, answer
                                   from statement_objection o
                                  where o.county_id = s.county_id and o.statement_id = s.id
                                  order by o.made_at desc
                                  limit 1) o on true
             where s.household_id = :household
             order by s.id desc
             limit 50
            """)
        .param("household", household)
        .query((row, _) ->
            new HouseholdStatement(
                Sql.uuid(row, "id"),
                row.getString("code"),
                Sql.date(row, "up_to"),
                Sql.money(row, "amount_fen"),
                StatementState.valueOf(row.getString("state")),
                Sql.dateOrNull(row, "paid_on"),
                row.getString("text"),
                Sql.dateOrNull(row, "due_on"),
                row.getString("answer")))
        .list();
  }

  /** In the order of the paper. */
  @Transactional(readOnly = true)
  public List<HouseholdStatement.Line> lines(UUID household, UUID statement) {
    return db.sql(
            """
            select l.source_kind, coalesce(l.on_day, s.up_to) as on_day, g.name_zh, g.name_en, coalesce(l.weight_g, 0) as weight_g,
                   coalesce(l.gross_fen, 0) as gross_fen, coalesce(l.refund_fen, 0) as refund_fen, coalesce(l.courier_fen, 0) as courier_fen,
                   coalesce(l.packaging_fen, 0) as packaging_fen, coalesce(l.commission_fen, 0) as commission_fen, i.amount_fen
              from statement s
              join statement_line i on i.county_id = s.county_id and i.statement_id = s.id
              left join settlement_line l on l.county_id = i.county_id and l.id = i.settlement_line_id
              left join lot_card lot on lot.county_id = l.county_id and lot.id = l.lot_id
              left join goods_card g on g.county_id = lot.county_id and g.id = lot.goods_id
             where s.id = :statement
               and s.household_id = :household
             order by i.line_no
            """)
        .param("statement", statement)
        .param("household", household)
        .query((row, _) -> {
          var kind = row.getString("source_kind");
          return new HouseholdStatement.Line(
              kind == null ? null : SourceKind.valueOf(kind),
              Sql.date(row, "on_day"),
              row.getString("name_zh"),
              row.getString("name_en"),
              Sql.weight(row, "weight_g"),
              Sql.money(row, "gross_fen"),
              Sql.money(row, "refund_fen"),
              Sql.money(row, "courier_fen"),
              Sql.money(row, "packaging_fen"),
              Sql.money(row, "commission_fen"),
              Sql.money(row, "amount_fen"));
        })
        .list();
  }
}

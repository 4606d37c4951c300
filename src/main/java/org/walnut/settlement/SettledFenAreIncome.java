package org.walnut.settlement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * What households were paid, what settlement says of it and what their income lines say are the
 * same fen.
 */
@Component
class SettledFenAreIncome implements Check {

  private final JdbcClient db;

  SettledFenAreIncome(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "each settled fen is in exactly one income line";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql(
                "select (select count(*) from settled_line) + (select count(*) from income_card where source_kind = 'SETTLEMENT')")
            .query(Long.class)
            .single();
    var faults = new ArrayList<String>();
    faults.addAll(linesWithoutIncome());
    faults.addAll(incomeWithoutLine());
    faults.addAll(statementsNotPaidByTheirLines());
    return new Finding(looked, faults);
  }

  private List<String> linesWithoutIncome() {
    return db.sql(
            """
            select 'settlement line ' || s.settlement_line_id || ' was paid ' || s.amount_fen || ' fen, is in ' || count(i.id)
                   || ' income lines of ' || coalesce(sum(i.amount_fen), 0) || ' fen'
              from settled_line s
              left join settlement_line l on l.county_id = s.county_id and l.id = s.settlement_line_id
              left join income_card i
                on i.county_id = s.county_id
               and i.source_kind = 'SETTLEMENT'
               and i.source_id = s.settlement_line_id
               and i.household_id = s.household_id
             group by s.county_id, s.settlement_line_id, s.amount_fen, s.income_id, s.grade, s.paid_on, l.amount_fen
            having count(i.id) <> 1
                or sum(i.amount_fen) <> s.amount_fen
                or l.amount_fen is distinct from s.amount_fen
                or min(i.id::text) <> s.income_id::text
                or min(i.grade) <> s.grade
                or min(i.received_on) <> s.paid_on
             order by s.settlement_line_id
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> incomeWithoutLine() {
    return db.sql(
            """
            select 'income line ' || i.id || ' of ' || i.amount_fen || ' fen names settlement line ' || i.source_id || ', which was not paid'
              from income_card i
             where i.source_kind = 'SETTLEMENT'
               and not exists (select 1
                                 from settled_line s
                                where s.county_id = i.county_id and s.settlement_line_id = i.source_id)
             order by i.id
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** A statement that was carried is paid by the one that carries it. */
  private List<String> statementsNotPaidByTheirLines() {
    return db.sql(
            """
            select 'statement ' || s.code || ' is ' || s.state || ' with ' || s.amount_fen || ' fen, its lines were paid '
                   || coalesce(sum(l.amount_fen), 0) || ' fen'
              from statement s
              left join settled_line l on l.county_id = s.county_id and l.statement_id = s.id
             group by s.county_id, s.id
            having coalesce(sum(l.amount_fen), 0) <> case s.state when 'PAID' then s.amount_fen else 0 end
             order by s.code
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}

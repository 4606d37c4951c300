package org.walnut.settlement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * What settlement owes households is what the ledger was told, and statements are the sum of their
 * lines.
 */
@Component
class SettlementIsInTheLedger implements Check {

  private final JdbcClient db;

  SettlementIsInTheLedger(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "what households are owed is in the ledger";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql("select (select count(*) from settlement_line) + (select count(*) from statement)")
            .query(Long.class)
            .single();
    var faults = new ArrayList<String>();
    faults.addAll(linesOutsideTheLedger());
    faults.addAll(statementsOtherThanTheirLines());
    return new Finding(looked, faults);
  }

  private List<String> linesOutsideTheLedger() {
    return db.sql(
            """
            with owed as (
              select county_id, household_id, cause, sum(amount_fen) as fen
                from settlement_cause
               group by county_id, household_id, cause
            ),
            booked as (
              select county_id, owner_id, cause, sum(credit_fen - debit_fen) as fen
                from ledger_line
               where kind = 'HOUSEHOLD'
               group by county_id, owner_id, cause
            )
            select 'household ' || o.household_id || ' is owed ' || o.fen || ' fen by ' || o.cause || ', the ledger says ' || coalesce(b.fen, 0)
              from owed o
              left join booked b on b.county_id = o.county_id and b.owner_id = o.household_id and b.cause = o.cause
             where o.fen <> coalesce(b.fen, 0)
             order by o.cause, o.household_id
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> statementsOtherThanTheirLines() {
    return db.sql(
            """
            select 'statement ' || s.code || ' says ' || s.amount_fen || ' fen, its lines ' || coalesce(sum(coalesce(d.amount_fen, c.amount_fen)), 0)
              from statement s
              left join statement_line l on l.county_id = s.county_id and l.statement_id = s.id
              left join settlement_line d on d.county_id = l.county_id and d.id = l.settlement_line_id and d.household_id = s.household_id
              left join statement c on c.county_id = l.county_id and c.id = l.carried_id and c.household_id = s.household_id
             group by s.county_id, s.id
            having coalesce(sum(coalesce(d.amount_fen, c.amount_fen)), 0) <> s.amount_fen
                or count(*) <> count(coalesce(d.id, c.id))
                or sum(l.amount_fen) is distinct from s.amount_fen
             order by s.code
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}

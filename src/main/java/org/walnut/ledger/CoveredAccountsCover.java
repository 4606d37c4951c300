package org.walnut.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/** No covered account lost more than it had, and what is held of it is there. */
@Component
class CoveredAccountsCover implements Check {

  private final JdbcClient db;

  CoveredAccountsCover(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "no cash, balance, grant or loan is short of what it paid and holds";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql("select count(*) from ledger_account where ledger_covered(kind) <> 0")
            .query(Long.class)
            .single();
    return new Finding(
        looked,
        db.sql(
                """
                select 'account ' || a.id || ' of ' || a.kind || ' has ' || a.there || ' fen, of which ' || a.held || ' are held'
                  from (select a.id, a.kind,
                               ledger_covered(a.kind) * coalesce((select sum(l.credit_fen - l.debit_fen) from ledger_line l where l.account_id = a.id), 0) as there,
                               coalesce((select sum(h.amount_fen) from ledger_hold_card h where h.account_id = a.id and h.state = 'OPEN'), 0) as held
                          from ledger_account a
                         where ledger_covered(a.kind) <> 0) a
                 where a.there < a.held
                 order by a.id
                """)
            .query((row, _) -> row.getString(1))
            .list());
  }
}

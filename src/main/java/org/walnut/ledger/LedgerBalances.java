package org.walnut.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Every entry still has all its transfers, every transfer moves something, and both sides come to
 * the same.
 */
@Component
class LedgerBalances implements Check {

  private final JdbcClient db;

  LedgerBalances(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "the ledger balances to zero";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql(
                "select (select count(*) from ledger_entry) + (select count(*) from ledger_transfer)")
            .query(Long.class)
            .single();
    var faults = new ArrayList<String>();
    faults.addAll(incompleteEntries());
    faults.addAll(brokenTransfers());
    faults.addAll(causesTwice());
    faults.addAll(crookedReversals());
    faults.addAll(sidesApart());
    return new Finding(looked, faults);
  }

  private List<String> incompleteEntries() {
    return db.sql(
            """
            select 'entry ' || e.id || ' (' || e.cause || ') says ' || e.transfer_count || ' transfers of ' || e.total_fen
                   || ' fen, has ' || count(t.line_no) || ' of ' || coalesce(sum(t.amount_fen), 0)
              from ledger_entry e
              left join ledger_transfer t on t.county_id = e.county_id and t.entry_id = e.id and t.on_day = e.on_day
             group by e.county_id, e.id
            having count(t.line_no) <> e.transfer_count or coalesce(sum(t.amount_fen), 0) <> e.total_fen
             order by e.id
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> brokenTransfers() {
    return db.sql(
            """
            select 'transfer ' || t.line_no || ' of entry ' || t.entry_id
                   || case
                        when e.id is null then ' belongs to no entry of its day'
                        when d.id is null or c.id is null then ' touches an account that does not exist'
                        when t.debit_id = t.credit_id then ' moves money from an account to itself'
                        else ' moves ' || t.amount_fen || ' fen'
                      end
              from ledger_transfer t
              left join ledger_entry e on e.county_id = t.county_id and e.id = t.entry_id and e.on_day = t.on_day
              left join ledger_account d on d.county_id = t.county_id and d.id = t.debit_id
              left join ledger_account c on c.county_id = t.county_id and c.id = t.credit_id
             where e.id is null or d.id is null or c.id is null or t.debit_id = t.credit_id or t.amount_fen <= 0
             order by t.entry_id, t.line_no
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> causesTwice() {
    return db.sql(
            """
            select 'cause ' || cause || ' stands in ' || count(*) || ' entries'
              from ledger_entry
             group by cause
            having count(*) > 1
             order by cause
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> crookedReversals() {
    return db.sql(
            """
            select 'entry ' || r.id || ' does not undo what it reverses, account ' || l.account_id || ' keeps '
                   || sum(l.credit_fen - l.debit_fen) || ' fen'
              from ledger_entry r
              join ledger_line l on l.county_id = r.county_id and l.entry_id in (r.id, r.reverses_id)
             where r.reverses_id is not null
             group by r.id, l.account_id
            having sum(l.credit_fen - l.debit_fen) <> 0
             order by r.id
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> sidesApart() {
    return db.sql(
            """
            select 'all accounts together hold ' || sum(credit_fen - debit_fen) || ' fen instead of none'
              from ledger_line
            having sum(credit_fen - debit_fen) <> 0
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}

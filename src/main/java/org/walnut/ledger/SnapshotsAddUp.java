package org.walnut.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/** Every snapshot holds what its transfers come to, for each account and each kind. */
@Component
class SnapshotsAddUp implements Check {

  private final JdbcClient db;

  SnapshotsAddUp(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "every snapshot of the ledger is the sum of its transfers";
  }

  @Override
  public Finding run() {
    var looked = db.sql("select count(*) from ledger_snapshot_account").query(Long.class).single();
    var faults = new ArrayList<String>(wrongAccounts());
    faults.addAll(wrongKinds());
    return new Finding(looked, faults);
  }

  private List<String> wrongAccounts() {
    return db.sql(
            """
            with days as (
              select d.day as counted, (select min(s.day) from ledger_snapshot s where s.day >= d.day) as day
                from (select distinct greatest(on_day, booked_on) as day from ledger_entry) d
            ), lines as (
              select debit_id as account_id, greatest(on_day, booked_on) as counted, amount_fen as debit_fen, 0 as credit_fen from ledger_transfer
               union all
              select credit_id, greatest(on_day, booked_on), 0, amount_fen from ledger_transfer
            ), expected as (
              select l.account_id, d.day,
                     sum(sum(l.debit_fen)) over before as debit_fen, sum(sum(l.credit_fen)) over before as credit_fen
                from lines l
                join days d on d.counted = l.counted
               where d.day is not null
               group by l.account_id, d.day
              window before as (partition by l.account_id order by d.day)
            )
            select 'snapshot of ' || coalesce(e.day, a.day) || ', account ' || coalesce(e.account_id, a.account_id) || ' holds '
                   || coalesce(a.debit_fen, 0) || ' debit and ' || coalesce(a.credit_fen, 0) || ' credit fen, its transfers '
                   || coalesce(e.debit_fen, 0) || ' and ' || coalesce(e.credit_fen, 0)
              from expected e
              full join ledger_snapshot_account a on a.account_id = e.account_id and a.day = e.day
             where (e.debit_fen, e.credit_fen) is distinct from (a.debit_fen, a.credit_fen)
             order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private List<String> wrongKinds() {
    return db.sql(
            """
            with gained as (
              select b.day, a.kind,
                     b.debit_fen - lag(b.debit_fen, 1, 0) over before as debit_fen, b.credit_fen - lag(b.credit_fen, 1, 0) over before as credit_fen
                from ledger_snapshot_account b
                join ledger_account a on a.county_id = b.county_id and a.id = b.account_id
              window before as (partition by b.account_id order by b.day)
            ), each_day as (
              select day, kind, sum(debit_fen) as debit_fen, sum(credit_fen) as credit_fen from gained group by day, kind
            ), sums as (
              select s.day, g.kind, sum(g.debit_fen) as debit_fen, sum(g.credit_fen) as credit_fen
                from ledger_snapshot s
                join each_day g on g.day <= s.day
               group by s.day, g.kind
            )
            select 'snapshot of ' || coalesce(e.day, k.day) || ', kind ' || coalesce(e.kind, k.kind) || ' holds '
                   || coalesce(k.debit_fen, 0) || ' debit and ' || coalesce(k.credit_fen, 0) || ' credit fen, its accounts '
                   || coalesce(e.debit_fen, 0) || ' and ' || coalesce(e.credit_fen, 0)
              from sums e
              full join ledger_snapshot_kind k on k.day = e.day and k.kind = e.kind
             where (e.debit_fen, e.credit_fen) is distinct from (k.debit_fen, k.credit_fen)
             order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}

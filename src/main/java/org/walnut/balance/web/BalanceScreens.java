package org.walnut.balance.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.ledger.AccountRef;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What buyers see of their balance: what moved, newest first, and what is under way. */
@Repository
@Transactional(readOnly = true)
class BalanceScreens {

  static final int PAGE = 25;

  private final JdbcClient db;

  BalanceScreens(JdbcClient db) {
    this.db = db;
  }

  /** Each with the page of what caused it, which its buyer may open. */
  Paged<BalanceMove> moves(UUID owner, Cursor cursor, int most) {
    return Paged.of(
        db.sql(
                """
                with line as (
                  select l.on_day, l.entry_id, l.line_no, l.credit_fen - l.debit_fen as fen,
                         split_part(l.cause, ':', 1) as what, split_part(l.cause, ':', 2) as which
                    from ledger_line l
                   where l.account_id = :account
                     and (:day::date is null or (l.on_day, l.entry_id, l.line_no) < (:day::date, :entry::uuid, :line::int))
                   order by l.on_day desc, l.entry_id desc, l.line_no desc
                   limit :most + 1
                )
                select line.on_day, line.entry_id, line.line_no, line.fen, line.what,
                       case line.what
                         when 'topup' then '/balance/top-ups/' || line.which
                         when 'takeout' then (select '/balance/take-outs/' || p.take_out_id from take_out_part p where p.id = line.which::uuid)
                         when 'payment' then (select c.return_path from payment_card c where c.id = line.which::uuid)
                         when 'refund' then (select c.return_path
                                               from refund_card r
                                               join payment_card c on c.county_id = r.county_id and c.id = r.payment_id
                                              where r.id = line.which::uuid)
                       end as path
                  from line
                 order by line.on_day desc, line.entry_id desc, line.line_no desc
                """)
            .param("account", AccountRef.balance(owner).id())
            .param("day", cursor.date(0))
            .param("entry", cursor.uuid(1))
            .param("line", cursor.number(2))
            .param("most", most)
            .query(BalanceMove::row)
            .list(),
        most,
        BalanceMove::cursor);
  }

  List<UnderWay> underWay(UUID owner) {
    return db.sql(
            """
            select '/balance/top-ups/' || t.id as path, t.code, t.amount_fen, t.asked_at,
                   'balance.TopUpState.WAITING' as state
              from top_up t
              join payment_card p on p.county_id = t.county_id and p.id = t.payment_id
             where t.owner_id = :owner
               and t.credited_at is null
               and t.returned_at is null
               and p.state not in ('FAILED', 'EXPIRED')
             union all
            select '/balance/take-outs/' || o.id, o.code, sum(p.amount_fen)::bigint, o.asked_at,
                   'balance.TakeOutState.' || p.state
              from take_out o
              join take_out_part p on p.county_id = o.county_id and p.take_out_id = o.id
             where o.owner_id = :owner
               and p.state <> 'DONE'
             group by o.county_id, o.id, o.code, o.asked_at, p.state
             order by asked_at desc, path
             limit 20
            """)
        .param("owner", owner)
        .query((row, _) ->
            new UnderWay(
                row.getString("path"),
                row.getString("code"),
                Sql.money(row, "amount_fen"),
                row.getString("state")))
        .list();
  }
}

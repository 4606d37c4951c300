package org.walnut.balance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Recomputes from raw rows what each buyer has put by: what top-ups and refunds brought, less what
 * was paid from it and what was taken out, is what the account holds.
 */
@Component
class BalancesAddUp implements Check {

  private final JdbcClient db;

  BalancesAddUp(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "each balance is what was put by, less what was paid and taken out";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql("select (select count(*) from top_up) + (select count(*) from take_out_part)")
            .query(Long.class)
            .single();
    return new Finding(
        looked,
        db.sql(
                """
                with moved as (
                  select t.owner_id, t.amount_fen as fen
                    from top_up t
                   where t.credited_at is not null
                   union all
                  select o.owner_id, -p.amount_fen
                    from take_out_part p
                    join take_out o on o.county_id = p.county_id and o.id = p.take_out_id
                   where p.state = 'DONE'
                   union all
                  select c.payer_id, -c.amount_fen
                    from payment_card c
                   where c.way = 'BALANCE' and c.state = 'PAID'
                   union all
                  select c.payer_id, r.amount_fen
                    from refund_card r
                    join payment_card c on c.county_id = r.county_id and c.id = r.payment_id
                   where c.way = 'BALANCE' and r.state = 'DONE'
                ), said as (
                  select owner_id, sum(fen) as fen from moved group by owner_id
                ), booked as (
                  select owner_id, sum(credit_fen - debit_fen) as fen from ledger_line where kind = 'BALANCE' group by owner_id
                )
                select 'buyer ' || owner_id || ' put by ' || coalesce(said.fen, 0) || ' fen more than was spent, the account holds ' || coalesce(booked.fen, 0)
                  from said
                  full join booked using (owner_id)
                 where coalesce(said.fen, 0) <> coalesce(booked.fen, 0)
                 order by owner_id
                """)
            .query((row, _) -> row.getString(1))
            .list());
  }
}

package org.walnut.payment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/**
 * Recomputes from raw rows: a payment is in the books when and only when it is paid, a refund when
 * and only when it is done, each with its own amount; refunds add up to what their payment says.
 */
@Component
class PaymentsAreBooked implements Check {

  private final JdbcClient db;

  PaymentsAreBooked(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "each payment and refund is in the books as it happened";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql("select (select count(*) from payment) + (select count(*) from refund)")
            .query(Long.class)
            .single();
    return new Finding(looked, faults());
  }

  private List<String> faults() {
    return db.sql(
            """
            select 'payment ' || p.code || ' is ' || p.state || ' with ' || p.amount_fen || ' fen, booked ' || coalesce(b.fen, 0)
              from payment p
              left join (select cause, sum(debit_fen) as fen from ledger_line where cause like 'payment:%' group by cause) b
                on b.cause = 'payment:' || p.id
             where coalesce(b.fen, 0) <> case when p.state = 'PAID' then p.amount_fen else 0 end
             union all
            select 'refund ' || r.code || ' is ' || r.state || ' with ' || r.amount_fen || ' fen, booked ' || coalesce(b.fen, 0)
              from refund r
              left join (select cause, sum(debit_fen) as fen from ledger_line where cause like 'refund:%' group by cause) b
                on b.cause = 'refund:' || r.id
             where coalesce(b.fen, 0) <> case when r.state = 'DONE' then r.amount_fen else 0 end
             union all
            select 'second payment ' || s.code || ' of ' || s.amount_fen || ' fen, booked ' || coalesce(b.fen, 0) || ', gone back ' || coalesce(a.fen, 0)
              from second_payment s
              left join (select cause, sum(debit_fen) as fen from ledger_line where cause like 'payment-again:%' group by cause) b
                on b.cause = 'payment-again:' || s.payment_id || ':' || s.id
              left join (select cause, sum(debit_fen) as fen from ledger_line where cause like 'payment-again-back:%' group by cause) a
                on a.cause = 'payment-again-back:' || s.id
             where coalesce(b.fen, 0) <> s.amount_fen
                or coalesce(a.fen, 0) <> case when s.returned_at is null then 0 else s.amount_fen end
             union all
            select 'payment ' || p.code || ' counts ' || p.refunded_fen || ' fen refunded, its refunds ' || coalesce(sum(r.amount_fen), 0)
              from payment p
              left join refund r on r.county_id = p.county_id and r.payment_id = p.id and r.state <> 'FAILED'
             group by p.county_id, p.id, p.code, p.refunded_fen
            having p.refunded_fen <> coalesce(sum(r.amount_fen), 0)
             order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}

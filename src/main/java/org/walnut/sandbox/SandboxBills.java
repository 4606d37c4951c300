package org.walnut.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/**
 * What the plain payment service writes down of a day: CSV with a header, a line for each payment
 * and refund by the time it happened at the service, and a last line with how many and how much.
 */
@Service
@Transactional(readOnly = true)
public class SandboxBills {

  private final JdbcClient db;
  private final Days days;

  SandboxBills(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  private record Line(String kind, String number, String ref, Money amount) {

    private String text() {
      return String.join(",", kind, number, ref, amount.toString());
    }

    private Money signed() {
      return kind.equals("REFUND") ? amount.negate() : amount;
    }
  }

  public String of(LocalDate day) {
    var lines = lines(day);
    var sum = lines.stream().map(Line::signed).reduce(Money.ZERO, Money::plus);
    var bill = new StringBuilder("kind,number,ref,amount_yuan\n");
    lines.forEach(line -> bill.append(line.text()).append('\n'));
    return bill.append("TOTAL,")
        .append(lines.size())
        .append(",,")
        .append(sum)
        .append('\n')
        .toString();
  }

  private List<Line> lines(LocalDate day) {
    return db.sql(
            """
            select 'PAYMENT' as kind, id, ref, amount_fen, decided_at as at
              from sandbox_payment
             where service = 'PLAIN'
               and state = 'PAID'
               and decided_at >= :from
               and decided_at < :to
             union all
            select 'REFUND', r.id, p.ref, r.amount_fen, r.made_at
              from sandbox_refund r
              join sandbox_payment p on p.county_id = r.county_id and p.id = r.payment_id
             where p.service = 'PLAIN'
               and r.state = 'DONE'
               and r.made_at >= :from
               and r.made_at < :to
             order by at, id
            """)
        .param("from", Sql.utc(days.startOf(day)))
        .param("to", Sql.utc(days.startOf(day.plusDays(1))))
        .query((row, _) ->
            new Line(
                row.getString("kind"),
                row.getString("id"),
                row.getString("ref"),
                Sql.money(row, "amount_fen")))
        .list();
  }
}

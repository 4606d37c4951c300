package org.walnut.payment.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** Payments that are suspect and refunds that were refused wait for a person. */
@Repository
@Transactional(readOnly = true)
class PaymentDesk implements DeskSource {

  private final JdbcClient db;

  PaymentDesk(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<DeskItem> items(Person me) {
    return me.may(Act.SETTLE) ? waiting() : List.of();
  }

  private List<DeskItem> waiting() {
    return db.sql(
            """
            select 'payment.desk.suspect' as kind, 90 as harm, code, amount_fen, id as payment_id, requested_at
              from payment_card
             where state = 'SUSPECT'
             union all
            select 'payment.desk.refundFailed', 80, code, amount_fen, payment_id, requested_at
              from refund_card
             where state = 'FAILED'
             order by harm desc, requested_at
             limit 100
            """)
        .query((row, _) ->
            new DeskItem(
                row.getString("kind"),
                row.getInt("harm"),
                row.getString("code") + " · " + Show.yuan(Sql.money(row, "amount_fen")),
                "/payments/" + Sql.uuid(row, "payment_id"),
                Sql.instant(row, "requested_at")))
        .list();
  }
}

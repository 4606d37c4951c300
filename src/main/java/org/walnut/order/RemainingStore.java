package org.walnut.order;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Adds up what of an order can still go back. */
@Repository
class RemainingStore {

  private final JdbcClient db;

  RemainingStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * What has not gone back and is not asked back. Money that was paid wrongly never counted as paid
   * for the goods.
   */
  Remaining remaining(Order order) {
    var parts =
        db.sql(
                """
                select l.id, l.perishable,
                       l.goods_fen - coalesce((select sum(rl.goods_fen)
                                                 from order_refund r
                                                 join order_refund_line rl on rl.county_id = r.county_id and rl.refund_id = r.id
                                                where r.county_id = l.county_id
                                                  and r.order_id = l.order_id
                                                  and r.kind <> 'AUTOMATIC'
                                                  and r.state <> 'DECLINED'
                                                  and rl.line_id = l.id), 0)::bigint as goods_fen
                  from order_line l
                 where l.order_id = :order
                 order by l.line_no
                """)
            .param("order", order.id())
            .query((row, _) ->
                new Remaining.Part(
                    Sql.uuid(row, "id"), Sql.money(row, "goods_fen"), row.getBoolean("perishable")))
            .list();
    var postage =
        db.sql(
                """
                select coalesce(sum(postage_fen), 0)::bigint as postage_fen
                  from order_refund
                 where order_id = :order
                   and kind <> 'AUTOMATIC'
                   and state <> 'DECLINED'
                """)
            .param("order", order.id())
            .query((row, _) -> Sql.money(row, "postage_fen"))
            .single();
    return new Remaining(parts, order.postage().minus(postage));
  }
}

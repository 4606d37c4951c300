package org.walnut.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.shared.Sql;

/** Brings orders to the desks of those who pick, send and refund them. */
@Component
class OrderDesk implements DeskSource {

  private static final Duration LONGEST_JOURNEY = Duration.ofDays(7);

  private final JdbcClient db;
  private final Clock clock;

  OrderDesk(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<DeskItem> items(Person me) {
    return db.sql(
            """
            select o.id, o.code, d.kind, d.at
              from (select o.id, case when o.state = 'SHIPPED' then 'STUCK' else o.state end as kind, step.at
                      from orders o
                      join order_step step on step.county_id = o.county_id and step.order_id = o.id and step.state = o.state
                     where :fulfils
                       and (o.state in ('ALLOCATED', 'PICKED', 'PACKED') or o.state = 'SHIPPED' and step.at < :stuck)
                     union all
                    select r.order_id, case r.state when 'REQUESTED' then 'ASKED' else 'FAILED' end, r.asked_at
                      from order_refund r
                     where :refunds
                       and r.state in ('REQUESTED', 'FAILED')
                     union all
                    select r.order_id, 'COMES_BACK', r.asked_at
                      from order_refund r
                     where :fulfils
                       and r.kind = 'REFUSAL'
                       and r.goods_back is null) d
              join orders o on o.id = d.id
             where (:shop::uuid is null or o.shop_id = :shop::uuid)
             order by d.at, o.id
             limit 100
            """)
        .param("fulfils", me.may(Act.FULFIL_ORDERS))
        .param("refunds", me.may(Act.REFUND_ORDERS))
        .param("stuck", Sql.utc(clock.instant().minus(LONGEST_JOURNEY)))
        .param("shop", me.scope().shop())
        .query(OrderDesk::item)
        .list();
  }

  private static DeskItem item(ResultSet row, int index) throws SQLException {
    var code = row.getString("code");
    var path = "/orders/" + row.getObject("id", UUID.class);
    var at = Sql.instant(row, "at");
    return switch (row.getString("kind")) {
      case "FAILED" -> new DeskItem("order.desk.refundFailed", 90, code, path, at);
      case "ASKED" ->
          new DeskItem("order.desk.refundAsked", 75, code, path, at.plus(Duration.ofDays(2)));
      case "STUCK" -> new DeskItem("order.desk.stuck", 65, code, path, at.plus(LONGEST_JOURNEY));
      case "COMES_BACK" -> new DeskItem("order.desk.comesBack", 45, code, path, null);
      case "PACKED" ->
          new DeskItem("order.desk.toShip", 60, code, path, at.plus(Duration.ofDays(1)));
      case "PICKED" ->
          new DeskItem("order.desk.toPack", 58, code, path, at.plus(Duration.ofDays(1)));
      default -> new DeskItem("order.desk.toPick", 55, code, path, at.plus(Duration.ofDays(1)));
    };
  }
}

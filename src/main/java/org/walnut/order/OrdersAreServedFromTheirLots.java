package org.walnut.order;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/** Adds up again what lots gave to every line that was picked, and what every order costs. */
@Component
class OrdersAreServedFromTheirLots implements Check {

  private final JdbcClient db;

  OrdersAreServedFromTheirLots(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "every order line weighs what its lots gave, and every order costs what its lines cost";
  }

  @Override
  public Finding run() {
    var looked = db.sql("select count(*) from order_line").query(Long.class).single();
    return new Finding(looked, faults());
  }

  private List<String> faults() {
    return db.sql(
            """
            select 'order ' || o.code || ' line ' || l.line_no || ' weighs ' || l.weight_g || ' g, its lots gave '
                   || coalesce(sum(a.weight_g), 0) || ' g' as fault
              from order_line l
              join orders o on o.county_id = l.county_id and o.id = l.order_id
              left join allocation a on a.county_id = l.county_id and a.line_id = l.id
             group by o.code, l.line_no, l.weight_g
            having l.weight_g <> coalesce(sum(a.weight_g), 0)
             union all
            select 'order ' || o.code || ' costs ' || o.goods_fen || ' fen, its lines ' || coalesce(sum(l.goods_fen), 0) || ' fen'
              from orders o
              left join order_line l on l.county_id = o.county_id and l.order_id = o.id
             group by o.code, o.goods_fen
            having o.goods_fen <> coalesce(sum(l.goods_fen), 0)
             order by fault
            """)
        .query((row, _) -> row.getString("fault"))
        .list();
  }
}

package org.walnut.order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.Figure;
import org.walnut.figure.Figure.Kind;
import org.walnut.figure.Figure.Unit;

/**
 * What the county sold. An order is proven as well as its weakest link: paid; sent and delivered
 * with a plausible weight; served wholly from lots; confirmed by the buyer.
 */
@Configuration(proxyBeanMethods = false)
class OrderFigures {

  @Bean
  Figure orderSales() {
    return new Figure(
        "order.sales",
        Kind.SUM,
        Unit.FEN,
        Act.READ_FIGURES,
        """
        select o.id as record_id, o.completed_on as on_day, s.town as division, o.code as label,
               (o.goods_fen
                 - (select coalesce(sum(r.amount_fen - r.postage_fen), 0)
                      from order_refund r
                     where r.county_id = o.county_id
                       and r.order_id = o.id
                       and r.kind <> 'AUTOMATIC'
                       and r.done_on <= :as_of::date))::numeric as value,
               1::numeric as weight,
               case
                 when p.waybill is null or p.packed_g not between o.weight_g and o.weight_g * 2 + 2000 then 'E1'
                 when exists (select 1
                                from order_line l
                               where l.county_id = o.county_id
                                 and l.order_id = o.id
                                 and l.weight_g <> (select coalesce(sum(a.weight_g), 0)
                                                      from allocation a
                                                     where a.county_id = l.county_id
                                                       and a.line_id = l.id)) then 'E2'
                 when not o.confirmed_by_buyer then 'E3'
                 else 'E4'
               end as grade,
               '/orders/' || o.id as path
          from orders o
          join shop_card s on s.county_id = o.county_id and s.id = o.shop_id
          left join shipment p on p.county_id = o.county_id and p.order_id = o.id
         where o.completed_on > :since::date
           and o.completed_on <= :as_of::date
           and s.town like :division::text || '%'
        """);
  }

  @Bean
  Figure orderCount() {
    return new Figure(
        "order.count",
        Kind.SUM,
        Unit.COUNT,
        Act.READ_FIGURES,
        """
        select o.id as record_id, o.completed_on as on_day, s.town as division, o.code as label, 1::numeric as value, 1::numeric as weight,
               case
                 when p.waybill is null or p.packed_g not between o.weight_g and o.weight_g * 2 + 2000 then 'E1'
                 when exists (select 1
                                from order_line l
                               where l.county_id = o.county_id
                                 and l.order_id = o.id
                                 and l.weight_g <> (select coalesce(sum(a.weight_g), 0)
                                                      from allocation a
                                                     where a.county_id = l.county_id
                                                       and a.line_id = l.id)) then 'E2'
                 when not o.confirmed_by_buyer then 'E3'
                 else 'E4'
               end as grade,
               '/orders/' || o.id as path
          from orders o
          join shop_card s on s.county_id = o.county_id and s.id = o.shop_id
          left join shipment p on p.county_id = o.county_id and p.order_id = o.id
         where o.completed_on > :since::date
           and o.completed_on <= :as_of::date
           and s.town like :division::text || '%'
        """);
  }
}

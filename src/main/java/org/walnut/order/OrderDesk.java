package org.walnut.order;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/**
 * Brings orders to the desks of those who pick, send and refund them. A buyer waits from the moment
 * the order was placed: a parcel leaves within two days, whoever holds it up.
 */
@Configuration(proxyBeanMethods = false)
class OrderDesk {

  private static final List<String> LABEL = List.of("code", "shop", "weight_g");

  @Bean
  DeskWork ordersToPick() {
    return waiting(
        "order.toPick",
        new Harm(Duration.ofDays(1), 55, 6),
        "ALLOCATED",
        ", '/orders/' || o.id || '/pick' as press");
  }

  @Bean
  DeskWork ordersToPack() {
    return waiting("order.toPack", new Harm(Duration.ofDays(1), 58, 6), "PICKED", "");
  }

  @Bean
  DeskWork ordersToShip() {
    return waiting("order.toShip", new Harm(Duration.ofDays(2), 60, 6), "PACKED", "");
  }

  /** A parcel is looked for when it has been on its way for a week. */
  @Bean
  DeskWork ordersStuck() {
    return new DeskWork(
        "order.stuck",
        Act.FULFIL_ORDERS,
        new Harm(Duration.ofDays(7), 65, 3),
        LABEL,
        """
        select o.id, step.at, o.code, '/orders/' || o.id as path, o.weight_g,
               (select s.name_zh from shop_card s where s.county_id = o.county_id and s.id = o.shop_id) as shop_zh,
               (select s.name_en from shop_card s where s.county_id = o.county_id and s.id = o.shop_id) as shop_en
          from orders o
          join order_step step on step.county_id = o.county_id and step.order_id = o.id and step.state = 'SHIPPED'
         where o.state = 'SHIPPED'
           and o.placed_at < :now::timestamptz - interval '7 days'
           and step.at < :now::timestamptz - interval '7 days'
           and (:shop::uuid is null or o.shop_id = :shop::uuid)
        """);
  }

  @Bean
  DeskWork ordersComingBack() {
    return refund(
        "order.comesBack",
        Act.FULFIL_ORDERS,
        new Harm(Duration.ofDays(14), 45, 3),
        "r.kind = 'REFUSAL' and r.goods_back is null");
  }

  /** A buyer has an answer within two days. */
  @Bean
  DeskWork refundsAsked() {
    return refund(
        "order.refundAsked",
        Act.REFUND_ORDERS,
        new Harm(Duration.ofDays(2), 75, 5),
        "r.state = 'REQUESTED'");
  }

  @Bean
  DeskWork refundsFailed() {
    return refund(
        "order.refundFailed",
        Act.REFUND_ORDERS,
        new Harm(Duration.ZERO, 90, 2),
        "r.state = 'FAILED'");
  }

  private static DeskWork waiting(String kind, Harm harm, String state, String press) {
    return new DeskWork(
        kind,
        Act.FULFIL_ORDERS,
        harm,
        LABEL,
        """
        select o.id, o.placed_at as at, o.code, '/orders/' || o.id as path<press>, o.weight_g,
               (select s.name_zh from shop_card s where s.county_id = o.county_id and s.id = o.shop_id) as shop_zh,
               (select s.name_en from shop_card s where s.county_id = o.county_id and s.id = o.shop_id) as shop_en
          from orders o
         where o.state = '<state>'
           and (:shop::uuid is null or o.shop_id = :shop::uuid)
        """
            .replace("<press>", press)
            .replace("<state>", state));
  }

  private static DeskWork refund(String kind, Act needs, Harm harm, String which) {
    return new DeskWork(
        kind,
        needs,
        harm,
        List.of("code", "of_order", "amount_fen"),
        """
        select r.id, r.asked_at as at, r.code, '/orders/' || r.order_id as path, r.amount_fen,
               (select o.code from orders o where o.county_id = r.county_id and o.id = r.order_id) as of_order
          from order_refund r
         where <which>
           and (:shop::uuid is null
                or exists (select 1
                             from orders o
                            where o.county_id = r.county_id and o.id = r.order_id and o.shop_id = :shop::uuid))
        """
            .replace("<which>", which));
  }
}

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
        "o.state = 'ALLOCATED'",
        ", '/orders/' || o.id || '/pick' as press");
  }

  @Bean
  DeskWork ordersToPack() {
    return waiting("order.toPack", new Harm(Duration.ofDays(1), 58, 6), "o.state = 'PICKED'", "");
  }

  @Bean
  DeskWork ordersToShip() {
    return waiting("order.toShip", new Harm(Duration.ofDays(2), 60, 6), "o.state = 'PACKED'", "");
  }

  /** A parcel is looked for when the buyer has waited a week longer than it may take to send. */
  @Bean
  DeskWork ordersStuck() {
    return waiting(
        "order.stuck",
        new Harm(Duration.ofDays(9), 65, 3),
        "o.state = 'SHIPPED' and o.placed_at < :now::timestamptz - interval '9 days'",
        "");
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

  private static DeskWork waiting(String kind, Harm harm, String which, String press) {
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
         where <which>
           and (:shop::uuid is null or o.shop_id = :shop::uuid)
        """
            .replace("<press>", press)
            .replace("<which>", which));
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

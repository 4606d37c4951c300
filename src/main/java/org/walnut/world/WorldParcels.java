package org.walnut.world;

import static org.walnut.world.WorldTrade.acting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Person;
import org.walnut.order.AfterSales;
import org.walnut.order.Approval;
import org.walnut.order.Fulfilment;
import org.walnut.order.GoodsBack;
import org.walnut.order.NewRefundRequest;
import org.walnut.order.OrderState;
import org.walnut.order.Orders;
import org.walnut.order.Packing;
import org.walnut.order.Receipts;
import org.walnut.order.RefundDecisions;
import org.walnut.order.RefundReason;
import org.walnut.order.Shipping;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Weight;

/**
 * How the parcels of the world went. What was done before a start was cut off is not done again.
 */
@Component
class WorldParcels {

  private static final Weight PARCEL = new Weight(60_000);

  private final Orders orders;
  private final Fulfilment fulfilment;
  private final Receipts receipts;
  private final AfterSales afterSales;
  private final RefundDecisions decisions;

  WorldParcels(
      Orders orders,
      Fulfilment fulfilment,
      Receipts receipts,
      AfterSales afterSales,
      RefundDecisions decisions) {
    this.orders = orders;
    this.fulfilment = fulfilment;
    this.receipts = receipts;
    this.afterSales = afterSales;
    this.decisions = decisions;
  }

  void received(UUID order, String courier, Person keeper, Person buyer) {
    send(order, courier, keeper);
    if (orders.state(order) == OrderState.DELIVERED) {
      acting(buyer, () -> receipts.confirm(order, buyer));
    }
  }

  void sentBack(UUID order, UUID refund, String courier, Person keeper, Person buyer) {
    if (complainedOf(order, refund, courier, keeper, buyer)) {
      acting(keeper, () -> decisions.approve(refund, new Approval(GoodsBack.WRITTEN_OFF), keeper));
    }
  }

  /** The buyer wants the money back, and waits for an answer; false when that was so before. */
  boolean complainedOf(UUID order, UUID refund, String courier, Person keeper, Person buyer) {
    send(order, courier, keeper);
    if (orders.state(order) != OrderState.DELIVERED) {
      return false;
    }
    acting(
        buyer,
        () ->
            afterSales.ask(
                order,
                new NewRefundRequest(refund, RefundReason.DAMAGED, null, null, null),
                buyer));
    return true;
  }

  private void send(UUID order, String courier, Person keeper) {
    step(order, OrderState.ALLOCATED, keeper, () -> fulfilment.pick(order, keeper));
    step(
        order,
        OrderState.PICKED,
        keeper,
        () -> fulfilment.pack(order, new Packing(PARCEL), keeper));
    step(
        order,
        OrderState.PACKED,
        keeper,
        () -> fulfilment.ship(order, new Shipping(courier, ShortCode.of("WB", order)), keeper));
    step(order, OrderState.SHIPPED, keeper, () -> fulfilment.deliver(order, keeper));
  }

  private void step(UUID order, OrderState from, Person keeper, Runnable next) {
    if (orders.state(order) == from) {
      acting(keeper, next);
    }
  }
}

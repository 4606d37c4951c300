package org.walnut.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.InvalidInput;
import org.walnut.stock.Stock;

/** Serves a paid order: picked from its lots, packed, given to the courier, delivered. */
@Service
public class Fulfilment {

  private static final Logger log = LoggerFactory.getLogger(Fulfilment.class);

  private final OrderReach reach;
  private final OrderStore orders;
  private final ShipmentStore shipments;
  private final Stock stock;
  private final Activities activities;

  Fulfilment(
      OrderReach reach,
      OrderStore orders,
      ShipmentStore shipments,
      Stock stock,
      Activities activities) {
    this.reach = reach;
    this.orders = orders;
    this.shipments = shipments;
    this.stock = stock;
    this.activities = activities;
  }

  /** The goods leave their lots. */
  @Transactional
  public void pick(UUID id, Person me) {
    var order = reach.ofStaff(id, Act.FULFIL_ORDERS, me);
    orders.become(order, OrderState.PICKED, null);
    orders.lines(id).forEach(stock::pick);
    record("order.picked", order, null);
  }

  @Transactional
  public void pack(UUID id, Packing packing, Person me) {
    var order = reach.ofStaff(id, Act.FULFIL_ORDERS, me);
    order.requireMayBecome(OrderState.PACKED);
    if (packing.weight().compareTo(order.weight()) < 0) {
      throw InvalidInput.at("weight", "order.fault.parcelTooLight", order.weight());
    }
    shipments.packed(id, packing.weight());
    orders.become(order, OrderState.PACKED, null);
    record("order.packed", order, packing.weight() + " kg");
  }

  @Transactional
  public void ship(UUID id, Shipping shipping, Person me) {
    var order = reach.ofStaff(id, Act.FULFIL_ORDERS, me);
    order.requireMayBecome(OrderState.SHIPPED);
    if (shipments.used(shipping)) {
      throw InvalidInput.at("waybill", "order.fault.waybillUsed", shipping.waybill());
    }
    shipments.shipped(id, shipping);
    orders.become(order, OrderState.SHIPPED, null);
    record("order.shipped", order, shipping.courier() + " " + shipping.waybill());
    log.info("order {} shipped", order.code());
  }

  /** The courier has handed it over. */
  @Transactional
  public void deliver(UUID id, Person me) {
    var order = reach.ofStaff(id, Act.FULFIL_ORDERS, me);
    orders.delivered(order);
    record("order.delivered", order, null);
  }

  private void record(String kind, Order order, @Nullable String why) {
    activities.record(kind, "order", order.id(), order.code(), why);
  }
}

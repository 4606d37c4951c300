package org.walnut.order.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.order.OrderSeals;
import org.walnut.order.OrderState;
import org.walnut.shared.NotFound;

/** What the checkout needs to show. */
@Repository
@Transactional(readOnly = true)
class CheckoutScreens {

  private final JdbcClient db;
  private final OrderScreens orders;
  private final OrderSeals seals;

  CheckoutScreens(JdbcClient db, OrderScreens orders, OrderSeals seals) {
    this.db = db;
    this.seals = seals;
    this.orders = orders;
  }

  CheckoutView checkout(String county, Viewing viewing, UUID id) {
    var items =
        orders.checkout(viewing, id).stream()
            .map(order -> orders.one(viewing, order).order())
            .toList();
    if (items.isEmpty()) {
      throw new NotFound("order.order", id);
    }
    var base = "/market/" + county;
    return new CheckoutView(
        base + "/checkouts/" + id,
        items.stream().map(item -> OrderRow.of(base, item)).toList(),
        items.stream().anyMatch(item -> item.state() == OrderState.CREATED),
        items.stream().allMatch(item -> paid(item.state())));
  }

  /** Where the last parcel went, so that it need not be typed again. */
  Map<String, String> lastReceiver(UUID buyer) {
    return db.sql(
            """
            select id, receiver_name_sealed, receiver_phone_sealed, receiver_address_sealed
              from orders
             where buyer_id = :buyer
             order by placed_at desc
             limit 1
            """)
        .param("buyer", buyer)
        .query((row, _) -> seals.receiver(row))
        .optional()
        .map(receiver ->
            Map.of(
                "receiver.name", receiver.name(),
                "receiver.phone", receiver.phone(),
                "receiver.address", receiver.address()))
        .orElse(Map.of());
  }

  private static boolean paid(OrderState state) {
    return !List.of(OrderState.CREATED, OrderState.CANCELLED, OrderState.EXPIRED).contains(state);
  }
}

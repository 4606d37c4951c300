package org.walnut.order.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.order.OrderState;
import org.walnut.shared.NotFound;

/** What the checkout needs to show. */
@Repository
@Transactional(readOnly = true)
class CheckoutScreens {

  private final JdbcClient db;
  private final OrderScreens orders;

  CheckoutScreens(JdbcClient db, OrderScreens orders) {
    this.db = db;
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
            select receiver_name, receiver_phone, receiver_address
              from orders
             where buyer_id = :buyer
             order by placed_at desc
             limit 1
            """)
        .param("buyer", buyer)
        .query((row, _) ->
            Map.of(
                "receiver.name", row.getString("receiver_name"),
                "receiver.phone", row.getString("receiver_phone"),
                "receiver.address", row.getString("receiver_address")))
        .optional()
        .orElse(Map.of());
  }

  private static boolean paid(OrderState state) {
    return !List.of(OrderState.CREATED, OrderState.CANCELLED, OrderState.EXPIRED).contains(state);
  }
}

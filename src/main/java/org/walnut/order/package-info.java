/**
 * Takes orders from buyers and follows them: paid, served from lots, picked, packed, shipped,
 * delivered, completed; or cancelled, expired, refused, refunded.
 *
 * <p>Come in through {@link org.walnut.order.Orders}, {@link org.walnut.order.Fulfilment}, {@link
 * org.walnut.order.Receipts}, {@link org.walnut.order.Cancellations}, {@link
 * org.walnut.order.AfterSales}, {@link org.walnut.order.RefundDecisions} and {@link
 * org.walnut.order.Carts}; what time brings about is {@link org.walnut.order.OrderDeadlines}.
 * Listen to {@link org.walnut.order.OrderCompleted} and {@link org.walnut.order.OrderRefunded}.
 * Publishes the views {@code order_card}, {@code order_settlement_line} and {@code
 * order_refund_settlement_line}. Owns the tables {@code cart_line}, {@code orders}, {@code
 * order_line}, {@code allocation}, {@code order_step}, {@code shipment}, {@code order_refund},
 * {@code order_refund_line} and the reference table {@code postage_rate}.
 */
@NullMarked
@ApplicationModule(
    displayName = "Order",
    allowedDependencies = {
      "tenancy", "access", "audit", "privacy", "figure", "stock", "supply", "shop", "payment"
    })
package org.walnut.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

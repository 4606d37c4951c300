package org.walnut.order.web;

import java.util.List;

/**
 * Where a checkout stands after the cashier.
 *
 * @param waiting whether the payment is still awaited
 * @param paid whether all of it is paid
 */
public record CheckoutView(String path, List<OrderRow> orders, boolean waiting, boolean paid) {}

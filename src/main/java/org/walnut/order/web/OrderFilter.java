package org.walnut.order.web;

import org.jspecify.annotations.Nullable;
import org.walnut.order.OrderState;

/**
 * Which orders to show.
 *
 * @param q part of a code, or a waybill number
 */
public record OrderFilter(String q, @Nullable OrderState state) {

  public OrderFilter {
    q = q.strip();
  }
}

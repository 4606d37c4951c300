package org.walnut.order;

import java.util.Set;

/** How far an order has come. Knows where it may go from here. */
public enum OrderState {
  /** Placed; the goods are put aside, the payment is awaited. */
  CREATED,
  PAID,
  /** Lots serve it; it waits in the warehouse. */
  ALLOCATED,
  PICKED,
  PACKED,
  SHIPPED,
  DELIVERED,
  COMPLETED,
  CANCELLED,
  /** Not paid in time. */
  EXPIRED,
  /** Not taken from the courier. */
  REFUSED,
  /** Given back as a whole after delivery; the money is on its way. */
  REFUNDING,
  REFUNDED;

  private Set<OrderState> next() {
    return switch (this) {
      case CREATED -> Set.of(PAID, CANCELLED, EXPIRED);
      case PAID -> Set.of(ALLOCATED, CANCELLED);
      case ALLOCATED -> Set.of(PICKED, CANCELLED);
      case PICKED -> Set.of(PACKED, CANCELLED);
      case PACKED -> Set.of(SHIPPED, CANCELLED);
      case SHIPPED -> Set.of(DELIVERED, REFUSED);
      case DELIVERED -> Set.of(COMPLETED, REFUNDING);
      case REFUSED, REFUNDING -> Set.of(REFUNDED);
      case COMPLETED, CANCELLED, EXPIRED, REFUNDED -> Set.of();
    };
  }

  public boolean mayBecome(OrderState state) {
    return next().contains(state);
  }

  /** Whether the parcel has not left yet, so that the buyer can still call the order off. */
  public boolean beforeShipping() {
    return mayBecome(CANCELLED);
  }

  /** Whether the goods have left their lots. */
  boolean picked() {
    return this == PICKED || this == PACKED;
  }
}

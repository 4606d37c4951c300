package org.walnut.order.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.order.GoodsBack;
import org.walnut.order.OrderState;
import org.walnut.order.Receiver;
import org.walnut.order.RefundKind;
import org.walnut.order.RefundProgress;
import org.walnut.order.RefundReason;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/**
 * An order whole. The receiver is shown to the buyer, and to those who send the parcel while they
 * need it; else masked.
 */
public record OrderJson(
    OrderItem order,
    Receiver receiver,
    @Nullable Parcel parcel,
    List<Line> lines,
    List<Step> steps,
    List<Refund> refunds) {

  /** The parcel on the scales and on its way. */
  public record Parcel(Weight weight, @Nullable String courier, @Nullable String waybill) {}

  /** One line, and the lots that serve it. */
  public record Line(
      UUID id,
      UUID listing,
      String titleZh,
      String titleEn,
      String picture,
      Weight pack,
      int packs,
      Money price,
      Money goods,
      Weight weight,
      boolean perishable,
      List<Pick> picks) {}

  /** So much out of one lot. */
  public record Pick(UUID lot, String code, Weight weight) {}

  /** When the order came into a state. */
  public record Step(OrderState state, Instant at, @Nullable String why) {}

  /** Money that went or is to go back. */
  public record Refund(
      UUID id,
      String code,
      RefundKind kind,
      RefundReason reason,
      @Nullable String why,
      Money amount,
      RefundProgress state,
      boolean whole,
      @Nullable GoodsBack goodsBack,
      @Nullable String answer,
      Instant askedAt,
      @Nullable LocalDate doneOn) {}

  public OrderJson {
    lines = List.copyOf(lines);
    steps = List.copyOf(steps);
    refunds = List.copyOf(refunds);
  }
}

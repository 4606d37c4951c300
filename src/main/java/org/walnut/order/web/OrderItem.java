package org.walnut.order.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.order.OrderState;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;

/** An order in a list; the receiver is masked. */
public record OrderItem(
    UUID id,
    String code,
    UUID checkout,
    UUID payment,
    UUID shop,
    String shopNameZh,
    String shopNameEn,
    OrderState state,
    Money goods,
    Money postage,
    Money total,
    Money refunded,
    Weight weight,
    String titleZh,
    String titleEn,
    long lines,
    String receiverName,
    String receiverPhone,
    Instant placedAt,
    Instant payBefore,
    @Nullable Instant deliveredAt,
    @Nullable LocalDate completedOn,
    @Nullable Boolean confirmedByBuyer) {}

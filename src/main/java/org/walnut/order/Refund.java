package org.walnut.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** A refund as its rules need it. */
record Refund(
    UUID id,
    String code,
    UUID order,
    UUID payment,
    RefundKind kind,
    RefundReason reason,
    @Nullable String why,
    Money amount,
    boolean whole,
    RefundProgress state,
    @Nullable GoodsBack goodsBack) {}

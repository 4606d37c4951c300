package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/** A refund as others see it; {@code purpose} is that of its payment. */
public record RefundCard(
    UUID id,
    String code,
    UUID payment,
    UUID purpose,
    Money amount,
    String why,
    RefundState state) {}

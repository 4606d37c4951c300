package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/** The payment service refused to give money back; {@code why} is a message key. */
public record RefundFailed(UUID refund, UUID payment, UUID purpose, Money amount, String why) {}

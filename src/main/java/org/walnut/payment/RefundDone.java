package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/** Money has gone back to the payer. */
public record RefundDone(UUID refund, UUID payment, UUID purpose, Money amount) {}

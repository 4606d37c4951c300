package org.walnut.payment;

import java.time.Instant;
import java.util.UUID;
import org.walnut.shared.Money;

/** The payer's money has arrived, in time or late; once for each payment. */
public record PaymentReceived(UUID payment, UUID purpose, Money amount, Instant at) {}

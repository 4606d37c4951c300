package org.walnut.payment;

import java.util.UUID;

/** A payment is wanted; the payment service is asked after commit. */
public record PaymentRequested(UUID payment) {}

package org.walnut.payment;

import java.util.UUID;

/** Money is to go back; the payment service is asked after commit. */
public record RefundRequested(UUID refund) {}

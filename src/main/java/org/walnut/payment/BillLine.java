package org.walnut.payment;

import org.walnut.shared.Money;

/**
 * A line of a payment service's bill.
 *
 * @param reference our number of the payment or refund; the service's own where it is not ours
 * @param amount what the buyer paid; negative for what went back
 */
public record BillLine(String reference, Money amount) {}

package org.walnut.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * What says that cash was taken for a payment.
 *
 * @param takenBy who counted it, as others call the person
 * @param signedAt when the payer had signed it on paper; null until then
 * @param slip the photograph of the paper, if one was taken
 */
public record CashReceipt(
    UUID id,
    String code,
    UUID payment,
    String paymentCode,
    String description,
    Money amount,
    String takenBy,
    Instant takenAt,
    @Nullable Instant signedAt,
    @Nullable UUID slip) {}

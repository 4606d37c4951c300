package org.walnut.project;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** A payment to the contractor that somebody asks for. */
public record NewPayment(
    @Nullable UUID id,
    UUID milestone,
    @Positive Money amount,
    @Size(min = 1, max = 60) String invoiceNo) {}

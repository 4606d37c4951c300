package org.walnut.payment;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person sent money back by the bank: the bank's number of it, the day, and why. */
public record NewHandReturn(
    @Nullable UUID id,
    @Size(min = 2, max = 40) String bankRef,
    @PastOrPresent LocalDate on,
    @Size(min = 4, max = 200) String reason) {}

package org.walnut.supply;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.PricePerKg;

/**
 * What a carrier is about to pay for a grade from a day on; from today when nothing else is said.
 */
public record NewPrice(
    @Nullable UUID id,
    UUID carrier,
    UUID goods,
    @Size(max = 20) String grade,
    @Positive PricePerKg price,
    @Nullable LocalDate from) {}

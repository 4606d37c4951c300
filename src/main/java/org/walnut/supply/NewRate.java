package org.walnut.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another rate that carrier and household agreed on.
 *
 * @param amount fen, or hundredths of a per cent of the price
 * @param from the first day it holds; goods brought before keep what was agreed then
 * @param agreedBy who of the household agreed
 * @param evidence the signed paper, a file kept before
 */
public record NewRate(
    @Nullable UUID id,
    RateKind kind,
    RateBasis basis,
    @PositiveOrZero @Max(10_000_000) long amount,
    LocalDate from,
    @PastOrPresent LocalDate agreedOn,
    @Size(max = 60) String agreedBy,
    @Nullable UUID evidence) {}

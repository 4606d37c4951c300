package org.walnut.supply.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.supply.RateBasis;
import org.walnut.supply.RateKind;

/**
 * A dated rate of an agreement, for programs.
 *
 * @param amount fen, or hundredths of a per cent of the price
 * @param agreedBy empty when it stood in the agreement as signed
 */
public record RateJson(
    UUID id,
    RateKind kind,
    RateBasis basis,
    long amount,
    LocalDate from,
    LocalDate to,
    LocalDate agreedOn,
    @Nullable String agreedBy,
    @Nullable UUID evidence) {}

package org.walnut.payout;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;

/** A household was paid. */
public record PayoutPaid(UUID line, UUID household, Money amount, LocalDate on) {}

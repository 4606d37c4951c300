package org.walnut.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;

/** The bank has paid a household. */
public record PayoutPaid(UUID line, UUID household, Money amount, LocalDate on) {}

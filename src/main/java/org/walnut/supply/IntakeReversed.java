package org.walnut.supply;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;

/**
 * An intake that was accepted by mistake was taken back. Published once per intake, inside the
 * reversing transaction; the books are put right by then.
 *
 * @param amount what the household is no longer owed, above zero
 */
public record IntakeReversed(
    UUID intake,
    UUID household,
    UUID carrier,
    UUID lot,
    Money amount,
    Mechanism mechanism,
    LocalDate on) {}

package org.walnut.supply;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;

/**
 * A household's goods were taken into a lot. Published once per intake, inside the accepting
 * transaction; a buy-out is in the books by then.
 */
public record IntakeAccepted(
    UUID intake,
    UUID household,
    UUID carrier,
    UUID lot,
    Money amount,
    Mechanism mechanism,
    LocalDate on) {}

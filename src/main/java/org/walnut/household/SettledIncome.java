package org.walnut.household;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Money;

/**
 * What a household was paid for goods sold, or had to give back (negative), out of one settlement
 * line.
 */
public record SettledIncome(
    UUID household,
    Money amount,
    LocalDate receivedOn,
    EvidenceGrade grade,
    UUID settlementLine,
    String note) {}

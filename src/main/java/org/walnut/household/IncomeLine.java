package org.walnut.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** One income of a household on one day; the amount is signed as it counts. */
record IncomeLine(
    UUID id,
    UUID household,
    IncomeCategory category,
    Money amount,
    LocalDate receivedOn,
    EvidenceGrade grade,
    IncomeSource sourceKind,
    @Nullable UUID source,
    @Nullable UUID document,
    @Nullable String note) {

  /** The line that takes this one away, on the same day, so that no day counts what never was. */
  IncomeLine reversal(String why) {
    return new IncomeLine(
        Ids.next(),
        household,
        category,
        amount.negate(),
        receivedOn,
        grade,
        IncomeSource.REVERSAL,
        id,
        null,
        why);
  }
}

package org.walnut.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.EvidenceGrade;

/** What a household is owed out of one source and one lot. */
record SettlementLine(
    UUID id,
    SourceKind kind,
    UUID source,
    @Nullable UUID order,
    Part part,
    LocalDate on,
    EvidenceGrade grade) {}

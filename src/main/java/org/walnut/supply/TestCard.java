package org.walnut.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A test that was done on a lot. */
public record TestCard(
    UUID id,
    UUID lot,
    TestMethod method,
    String instrument,
    String reagentLot,
    boolean blankOk,
    @Nullable BigDecimal inhibition,
    @Nullable Boolean overLimit,
    Verdict verdict,
    LocalDate testedOn,
    String testedBy) {}

package org.walnut.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is taken.
 *
 * @param hash of the lines as they came
 * @param book its lines as our books name what they are about
 * @param feesEntry by which its fees came into the books; null when there are none
 */
record NewReconFile(
    UUID id,
    Side side,
    LocalDate day,
    String hash,
    ForeignBook book,
    @Nullable UUID feesEntry,
    Instant at,
    String by) {}

package org.walnut.settlement;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Make statements of everything owed up to and including this day. */
public record NewRun(@Nullable UUID id, @PastOrPresent LocalDate to) {}

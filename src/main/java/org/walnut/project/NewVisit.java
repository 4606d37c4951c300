package org.walnut.project;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look at the site.
 *
 * @param passed whether what was promised is there
 */
public record NewVisit(
    @Nullable UUID id,
    @PastOrPresent LocalDate on,
    @Size(min = 1, max = 120) String visitors,
    @Size(min = 1, max = 1000) String findings,
    boolean passed) {}

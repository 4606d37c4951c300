package org.walnut.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/**
 * The largest share that a category may take of a plan's money of one source.
 *
 * @param capBp in hundredths of a per cent
 * @param refuses whether more is refused, or only warned of
 */
public record NewCap(
    SpendingCategory category,
    FundSource source,
    LocalDate from,
    @Min(1) @Max(10000) int capBp,
    boolean refuses) {}

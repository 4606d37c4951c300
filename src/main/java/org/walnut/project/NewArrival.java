package org.walnut.project;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * Money of a source that has come into the programme's bank account.
 *
 * @param paperNo number of the document that came with it
 */
public record NewArrival(
    @Nullable UUID id,
    FundSource source,
    @Positive Money amount,
    LocalDate on,
    @Size(max = 60) String paperNo) {}

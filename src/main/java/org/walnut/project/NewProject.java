package org.walnut.project;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Money;

/** A project about to be planned. */
public record NewProject(
    @Nullable UUID id,
    UUID plan,
    @Size(min = 1, max = 120) String name,
    DivisionCode place,
    SpendingCategory category,
    FundSource source,
    @Positive Money budget,
    LocalDate endsOn,
    @Nullable @Size(max = 500) String purpose) {}

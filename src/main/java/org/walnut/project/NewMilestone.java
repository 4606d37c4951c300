package org.walnut.project;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** What has to be reached by when, and what may be paid for it. */
public record NewMilestone(
    @Nullable UUID id,
    @Size(min = 1, max = 120) String name,
    LocalDate dueOn,
    @Positive Money amount) {}

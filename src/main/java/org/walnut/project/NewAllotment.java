package org.walnut.project;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** Money to be set aside for a project; without a day it is today. */
public record NewAllotment(
    @Nullable UUID id, @Positive Money amount, @Nullable @PastOrPresent LocalDate on) {}

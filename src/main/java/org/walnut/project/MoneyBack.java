package org.walnut.project;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** Money that goes back: from the project to its source, or from the contractor to the project. */
public record MoneyBack(
    @Nullable UUID id, @Positive Money amount, @Size(min = 1, max = 200) String why) {}

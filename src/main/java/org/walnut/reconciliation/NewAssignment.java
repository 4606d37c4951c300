package org.walnut.reconciliation;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which payment money at the bank is, by its code or the reference that was given for it. */
public record NewAssignment(
    @Nullable UUID id,
    @Size(min = 4, max = 40) String payment,
    @Size(min = 4, max = 200) String reason) {}

package org.walnut.reconciliation;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Post what differs against this account, and why. */
public record NewDifferencePosting(
    @Nullable UUID id, CounterAccount counter, @Size(min = 4, max = 200) String reason) {}

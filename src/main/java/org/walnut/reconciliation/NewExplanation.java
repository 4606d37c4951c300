package org.walnut.reconciliation;

import jakarta.validation.constraints.Size;

/** Which other difference, by its code, explains one, and why. */
public record NewExplanation(@Size(max = 20) String other, @Size(min = 4, max = 200) String why) {}

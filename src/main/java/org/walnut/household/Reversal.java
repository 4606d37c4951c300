package org.walnut.household;

import jakarta.validation.constraints.Size;

/** Why an income line is taken away. */
public record Reversal(@Size(min = 4, max = 200) String why) {}

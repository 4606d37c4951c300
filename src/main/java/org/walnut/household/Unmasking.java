package org.walnut.household;

import jakarta.validation.constraints.Size;

/** What somebody needs the whole citizen numbers, phone and card of a household for. */
public record Unmasking(@Size(min = 4, max = 200) String purpose) {}

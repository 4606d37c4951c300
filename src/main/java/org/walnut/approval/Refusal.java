package org.walnut.approval;

import jakarta.validation.constraints.Size;

/** Why the second person says no. */
public record Refusal(@Size(min = 4, max = 200) String why) {}

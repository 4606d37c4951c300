package org.walnut.complaint;

import jakarta.validation.constraints.Size;

/** Why a complaint is not ours, and where to go with it. */
public record Refusal(
    @Size(min = 5, max = 500) String why, @Size(min = 2, max = 200) String referTo) {}

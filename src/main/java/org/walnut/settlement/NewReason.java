package org.walnut.settlement;

import jakarta.validation.constraints.Size;

/** What a household objects to, or what it was answered. */
public record NewReason(@Size(max = 200) String text) {}

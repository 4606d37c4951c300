package org.walnut.order;

import jakarta.validation.constraints.Size;

/** A refund is not agreed to; the buyer is told why. */
public record Declining(@Size(max = 200) String answer) {}

package org.walnut.order.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reason, if one is given. */
record WhyForm(@Nullable @Size(max = 200) String why) {}

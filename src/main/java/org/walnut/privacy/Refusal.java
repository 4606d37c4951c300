package org.walnut.privacy;

import jakarta.validation.constraints.Size;

/** Why a request is refused; the person is told. */
public record Refusal(@Size(min = 4, max = 200) String why) {}

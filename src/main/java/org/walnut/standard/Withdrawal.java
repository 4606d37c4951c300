package org.walnut.standard;

import jakarta.validation.constraints.Size;

/** Why a standard is no longer in force and nothing follows. */
public record Withdrawal(@Size(max = 200) String reason) {}

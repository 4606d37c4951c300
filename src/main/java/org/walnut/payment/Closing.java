package org.walnut.payment;

import jakarta.validation.constraints.Size;

/** Why a person closes a suspect payment. */
public record Closing(@Size(max = 200) String why) {}

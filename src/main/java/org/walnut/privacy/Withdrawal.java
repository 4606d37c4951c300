package org.walnut.privacy;

import jakarta.validation.constraints.Size;

/** Who takes a consent back for the household, and how it was said; no paper is asked for. */
public record Withdrawal(ConsentHow how, @Size(min = 2, max = 40) String byWhom) {}

package org.walnut.reconciliation;

import jakarta.validation.constraints.Size;

/** The number of the county's account at the bank. */
public record OwnAccount(@Size(max = 40) String number) {}

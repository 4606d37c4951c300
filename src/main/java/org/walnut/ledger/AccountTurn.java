package org.walnut.ledger;

import jakarta.validation.constraints.Size;

/** Why an account is closed or opened again. */
public record AccountTurn(@Size(max = 200) String why) {}

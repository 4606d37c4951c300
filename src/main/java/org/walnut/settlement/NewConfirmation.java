package org.walnut.settlement;

import jakarta.validation.constraints.Size;

/** Who of the household said that the statement is right, and how. */
public record NewConfirmation(ConfirmedHow how, @Size(max = 60) String who) {}

package org.walnut.payout;

import jakarta.validation.constraints.Size;

/** Why cash is not handed over. */
public record NewCashReason(@Size(min = 4, max = 200) String why) {}

package org.walnut.payout;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** Cash for a household, as far as its next step must know. */
record CashPayout(
    UUID id,
    String code,
    Money amount,
    CashState state,
    @Nullable String receiver,
    @Nullable UUID payer) {}

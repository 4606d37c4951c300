package org.walnut.settlement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** What the steps of a statement's life need to know of it. */
record StatementCard(
    UUID id,
    String code,
    UUID household,
    Money amount,
    StatementState state,
    @Nullable UUID payout) {}

package org.walnut.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** One line of a payout batch as it was sent and as the bank answered it. */
record PayoutLine(
    UUID id,
    int no,
    UUID household,
    String name,
    String bankCard,
    Money amount,
    String memo,
    PayoutState state,
    @Nullable LocalDate paidOn,
    @Nullable String why) {}

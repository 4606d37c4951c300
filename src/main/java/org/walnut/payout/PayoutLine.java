package org.walnut.payout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * One line of a payout batch as it was sent and as it was answered.
 *
 * @param target the bank card or the WeChat receiver; none for cash
 */
record PayoutLine(
    UUID id,
    int no,
    UUID household,
    String name,
    PayoutWay way,
    @Nullable String target,
    Money amount,
    String memo,
    PayoutState state,
    @Nullable LocalDate paidOn,
    @Nullable String why) {}

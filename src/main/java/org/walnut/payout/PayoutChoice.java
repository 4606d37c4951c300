package org.walnut.payout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a household, by itself or by somebody of the staff for it.
 *
 * @param openid in the clear: for payouts and for the household itself
 */
public record PayoutChoice(
    int turn, PayoutWay way, @Nullable String openid, String by, boolean byItself, Instant at) {}

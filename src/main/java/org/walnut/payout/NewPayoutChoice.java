package org.walnut.payout;

import org.jspecify.annotations.Nullable;

/**
 * How a household wishes to be paid.
 *
 * @param openid under what number WeChat knows the receiver; empty: as bound before
 * @param agreed whether the household agrees that WeChat learns whom it pays
 */
public record NewPayoutChoice(PayoutWay way, @Nullable String openid, @Nullable Boolean agreed) {}

package org.walnut.payout;

import java.util.UUID;
import org.walnut.shared.Money;

/**
 * A household could not be paid; {@code why} is what the bank said, or the name of a {@link
 * PayoutWhy}.
 */
public record PayoutFailed(UUID line, UUID household, Money amount, String why) {}

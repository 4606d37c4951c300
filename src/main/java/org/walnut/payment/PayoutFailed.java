package org.walnut.payment;

import java.util.UUID;
import org.walnut.shared.Money;

/** The bank could not pay a household; {@code why} is what the bank said. */
public record PayoutFailed(UUID line, UUID household, Money amount, String why) {}

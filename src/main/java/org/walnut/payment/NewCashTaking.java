package org.walnut.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * Cash counted at the counter.
 *
 * @param id of the receipt; without one, a new one is made
 * @param amount as counted, typed in and not taken over from the payment
 */
public record NewCashTaking(@Nullable UUID id, Money amount) {}

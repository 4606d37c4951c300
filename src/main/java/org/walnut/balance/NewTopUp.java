package org.walnut.balance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * What a buyer wants to put by.
 *
 * @param id the same for the same wish told twice; a new one, when absent
 */
public record NewTopUp(@Nullable UUID id, Money amount) {}

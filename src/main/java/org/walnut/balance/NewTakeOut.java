package org.walnut.balance;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * What a buyer wants to have back.
 *
 * @param id the same for the same wish told twice; a new one, when absent
 */
public record NewTakeOut(@Nullable UUID id, @Positive Money amount) {}

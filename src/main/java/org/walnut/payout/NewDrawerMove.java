package org.walnut.payout;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/**
 * Cash between the bank and the drawer.
 *
 * @param note the number of the cheque or receipt
 */
public record NewDrawerMove(
    @Nullable UUID id,
    DrawerDirection direction,
    @Positive Money amount,
    @Size(min = 2, max = 120) String note) {}

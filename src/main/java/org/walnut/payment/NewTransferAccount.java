package org.walnut.payment;

import jakarta.validation.constraints.Size;

/** To which account payers are to send money. */
public record NewTransferAccount(
    @Size(min = 2, max = 60) String holder,
    @Size(min = 2, max = 60) String bank,
    @Size(max = 40) String number) {}

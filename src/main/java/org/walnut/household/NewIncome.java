package org.walnut.household;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** An income, or a cost of operating, that somebody tells; the amount is positive either way. */
public record NewIncome(
    IncomeCategory category,
    @Positive Money amount,
    @PastOrPresent LocalDate receivedOn,
    @Nullable @Size(max = 200) String note) {}

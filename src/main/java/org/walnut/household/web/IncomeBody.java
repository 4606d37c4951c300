package org.walnut.household.web;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.household.IncomeCategory;
import org.walnut.household.NewIncome;
import org.walnut.shared.Money;

/** An income as programs send it, with the id of a document that was sent before. */
public record IncomeBody(
    IncomeCategory category,
    @Positive Money amount,
    @PastOrPresent LocalDate receivedOn,
    @Nullable @Size(max = 200) String note,
    @Nullable UUID document) {

  NewIncome income() {
    return new NewIncome(category, amount, receivedOn, note);
  }
}

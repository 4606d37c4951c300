package org.walnut.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;

/** A yearly plan about to be made, with the money it counts on. */
public record NewPlan(
    @Nullable UUID id,
    @Min(2013) @Max(2100) int year,
    @Size(min = 1, max = 120) String title,
    @Size(min = 1, max = 5) List<NewFund> funds) {

  /** What one source is to give. */
  public record NewFund(FundSource source, @Positive Money planned) {}

  public NewPlan {
    funds = List.copyOf(funds);
  }
}

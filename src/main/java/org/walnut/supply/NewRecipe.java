package org.walnut.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recipe about to be written down, or a yield about to be put right. */
public record NewRecipe(
    @Pattern(regexp = "[A-Z0-9_]{1,20}", message = "stock.fault.code") String code,
    @Size(max = 40) String nameZh,
    @Size(max = 40) String nameEn,
    @Min(1) @Max(1_000_000) int maxYieldPpm,
    @Nullable UUID fromGoods,
    @Nullable UUID toGoods) {}

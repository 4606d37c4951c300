package org.walnut.supply.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.supply.NewRecipe;

/** A recipe as a person fills it in: the yield in per cent. */
record RecipeForm(
    @Pattern(regexp = "[A-Z0-9_]{1,20}", message = "stock.fault.code") String code,
    @Size(max = 40) String nameZh,
    @Size(max = 40) String nameEn,
    @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal maxYield,
    @Nullable UUID fromGoods,
    @Nullable UUID toGoods) {

  NewRecipe command() {
    return new NewRecipe(
        code, nameZh, nameEn, maxYield.movePointRight(4).intValueExact(), fromGoods, toGoods);
  }
}

package org.walnut.settlement.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.web.Show;

/** How much of a lot is one household's, and what it has of the same sale. */
public record LineShare(
    UUID household,
    String code,
    String headName,
    Weight weight,
    BigDecimal part,
    @Nullable UUID line,
    @Nullable Money amount,
    boolean mine) {

  public String name() {
    return Show.name(headName);
  }

  public String weighed() {
    return Show.kg(weight);
  }

  public String percent() {
    return Show.percent(part);
  }

  public String yuan() {
    return amount == null ? "" : Show.yuan(amount);
  }

  public String path() {
    return "/settlement/lines/" + line;
  }
}

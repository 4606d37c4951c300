package org.walnut.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;

/**
 * What a household is owed and no statement says yet.
 *
 * @param payable whether it can be paid in the way it wishes
 * @param lines how many settlement lines
 * @param since the day of the oldest
 * @param fresh what the lines come to
 * @param carried what the last statement, carried, came to; never above zero
 */
public record OwedHousehold(
    UUID household,
    String code,
    String headName,
    String village,
    boolean payable,
    long lines,
    LocalDate since,
    Money fresh,
    Money carried) {

  public Money total() {
    return fresh.plus(carried);
  }

  public Prospect prospect() {
    if (!total().isPositive()) {
      return Prospect.CARRIED;
    }
    return payable ? Prospect.PAYABLE : Prospect.NO_BANK_CARD;
  }
}

package org.walnut.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Money;

/** What must move between the accounts so that they hold what a split says. */
final class SplitTransfers {

  private SplitTransfers() {}

  static Map<AccountRef, Money> amounts(SettlementSplit split) {
    var amounts = new LinkedHashMap<AccountRef, Money>();
    split
        .parts()
        .forEach(part ->
            amounts.merge(AccountRef.household(part.household()), part.amount(), Money::plus));
    split
        .carriers()
        .forEach((carrier, amount) -> amounts.merge(AccountRef.shop(carrier), amount, Money::plus));
    amounts.merge(AccountRef.courier(), split.courier(), Money::plus);
    amounts.merge(AccountRef.packaging(), split.packaging(), Money::plus);
    return amounts;
  }

  /** From the buyers to whom it belongs. */
  static List<Transfer> first(SettlementSplit split) {
    return moves(amounts(split));
  }

  /** What a refund changes: mostly back to the buyers. */
  static List<Transfer> change(SettlementSplit before, SettlementSplit after) {
    var amounts = amounts(after);
    amounts(before)
        .forEach((account, amount) -> amounts.merge(account, amount.negate(), Money::plus));
    return moves(amounts);
  }

  private static List<Transfer> moves(Map<AccountRef, Money> amounts) {
    return amounts.entrySet().stream()
        .filter(each -> !each.getValue().isZero())
        .map(each -> move(each.getKey(), each.getValue()))
        .toList();
  }

  private static Transfer move(AccountRef account, Money amount) {
    return amount.isPositive()
        ? new Transfer(AccountRef.buyers(), account, amount)
        : new Transfer(account, AccountRef.buyers(), amount.negate());
  }
}

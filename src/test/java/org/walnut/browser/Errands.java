package org.walnut.browser;

import java.util.List;

/** All errands, each after those whose traces it needs. */
final class Errands {

  private static final List<Errand> ALL =
      List.of(
          new BalanceErrand(),
          new CounterErrand(),
          new PayingErrand(),
          new PaperErrand(),
          new ScaleErrand(),
          new PayoutErrand(),
          new ListErrand(),
          new BankErrand(),
          new ComplaintErrand(),
          new AccountErrand(),
          new UnmaskingErrand(),
          new LookingErrand());

  private Errands() {}

  static void run(People people, Trail trail) {
    ALL.forEach(errand -> errand.run(people, trail));
  }
}

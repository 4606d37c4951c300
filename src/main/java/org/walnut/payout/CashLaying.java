package org.walnut.payout;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.walnut.shared.Money;

/** Lays out cash for households, as far as the drawer holds it, and tells them to come. */
@Component
class CashLaying {

  private final CashStore store;
  private final CashDrawer drawer;
  private final PayoutNews news;
  private final Clock clock;

  CashLaying(CashStore store, CashDrawer drawer, PayoutNews news, Clock clock) {
    this.store = store;
    this.drawer = drawer;
    this.news = news;
    this.clock = clock;
  }

  void layOut(List<NewPayout> payouts) {
    if (payouts.isEmpty()) {
      return;
    }
    drawer.refusePromising(payouts.stream().map(NewPayout::amount).reduce(Money.ZERO, Money::plus));
    for (var payout : payouts) {
      store.insert(payout, clock.instant());
      news.cashReady(payout);
    }
  }
}

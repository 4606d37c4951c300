package org.walnut.stock;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.audit.Activities;
import org.walnut.shared.InvalidInput;

/** Gives a new lot its warehouse and the day until which it keeps. */
@Component
class LotShelf {

  private final LotStore store;
  private final Goods goods;
  private final Warehouses warehouses;
  private final Activities activities;
  private final Clock clock;

  LotShelf(LotStore store, Goods goods, Warehouses warehouses, Activities activities, Clock clock) {
    this.store = store;
    this.goods = goods;
    this.warehouses = warehouses;
    this.activities = activities;
    this.clock = clock;
  }

  LotCard put(NewLot lot) {
    var kind = goods.required(lot.goods());
    if (!kind.hasGrade(lot.grade())) {
      throw InvalidInput.at("grade", "stock.fault.unknownGrade", lot.grade());
    }
    var bestBefore = lot.madeOn().plusDays(kind.shelfLifeDays());
    if (store.add(lot, warehouses.main(), bestBefore, clock.instant())) {
      record(lot.id());
    }
    return store.get(lot.id());
  }

  private void record(UUID lot) {
    activities.record("stock.lotOpened", "lot", lot, store.get(lot).code(), null);
  }
}

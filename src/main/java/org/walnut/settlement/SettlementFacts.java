package org.walnut.settlement;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.walnut.order.OrderCompleted;
import org.walnut.order.OrderRefunded;
import org.walnut.supply.IntakeAccepted;
import org.walnut.supply.IntakeReversed;
import org.walnut.supply.Mechanism;

/** Hears what makes a household be owed, or owe; each may be told twice, late and in any order. */
@Component
class SettlementFacts {

  private final IntakeSettlement intakes;
  private final OrderSettlement orders;

  SettlementFacts(IntakeSettlement intakes, OrderSettlement orders) {
    this.intakes = intakes;
    this.orders = orders;
  }

  @ApplicationModuleListener
  void on(IntakeAccepted event) {
    if (event.mechanism() == Mechanism.BUY_OUT) {
      intakes.owe(event.intake(), event.on());
    }
  }

  @ApplicationModuleListener
  void on(IntakeReversed event) {
    if (event.mechanism() == Mechanism.BUY_OUT) {
      intakes.takeBack(event.intake(), event.on());
    }
  }

  @ApplicationModuleListener
  void on(OrderCompleted event) {
    orders.settle(event.order());
  }

  @ApplicationModuleListener
  void on(OrderRefunded event) {
    if (event.afterCompletion()) {
      orders.refund(event.order(), event.refund(), event.amount());
    }
  }
}

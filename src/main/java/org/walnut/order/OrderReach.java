package org.walnut.order;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.shared.NotFound;

/**
 * Which orders a person can lay hands on: buyers their own, staff those of the shops in their
 * scope.
 */
@Component
class OrderReach {

  private final OrderStore store;

  OrderReach(OrderStore store) {
    this.store = store;
  }

  Order ofBuyer(UUID id, Person me) {
    var order = store.getAlone(id);
    if (!order.buyer().equals(me.id())) {
      throw new NotFound("order.order", id);
    }
    return order;
  }

  Order ofStaff(UUID id, Act act, Person me) {
    var order = store.getAlone(id);
    if (!me.may(act) || !me.scope().coversShop(order.shop())) {
      throw new NotFound("order.order", id);
    }
    return order;
  }

  Order ofEither(UUID id, Act act, Person me) {
    return me.may(Act.BUY) ? ofBuyer(id, me) : ofStaff(id, act, me);
  }
}

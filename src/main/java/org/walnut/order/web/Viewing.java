package org.walnut.order.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.shared.Forbidden;

/**
 * Whose orders a person sees, and how much of the receiver.
 *
 * @param buyer only this buyer's
 * @param shop only this shop's
 * @param sends whether the person has to do with the parcel
 */
record Viewing(@Nullable UUID buyer, @Nullable UUID shop, boolean sends) {

  static Viewing of(Person me) {
    if (me.may(Act.BUY)) {
      return new Viewing(me.id(), null, false);
    } else if (me.may(Act.READ_ORDERS)) {
      return new Viewing(null, me.scope().shop(), me.may(Act.FULFIL_ORDERS));
    } else {
      throw new Forbidden("access.problem.forbidden");
    }
  }
}

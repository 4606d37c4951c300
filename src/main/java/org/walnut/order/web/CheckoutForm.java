package org.walnut.order.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.order.NewOrder;
import org.walnut.order.Receiver;
import org.walnut.shared.Money;

/** What the checkout page sends; the goods are those in the cart. */
record CheckoutForm(UUID id, Receiver receiver, boolean acceptsNoReturn, @Nullable Money expected) {

  NewOrder order(List<NewOrder.Line> lines) {
    return new NewOrder(id, lines, receiver, acceptsNoReturn, expected);
  }
}

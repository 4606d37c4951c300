package org.walnut.order;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.walnut.payment.NewPayment;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** Asks for the money of a checkout. */
@Component
class OrderPayments {

  private static final int CODES_NAMED = 5;

  private final Payments payments;
  private final OrderStore orders;

  OrderPayments(Payments payments, OrderStore orders) {
    this.payments = payments;
    this.orders = orders;
  }

  /** The id of a checkout's first payment. */
  static UUID first(UUID checkout) {
    return Ids.from("payment of " + checkout);
  }

  void request(Placed placed, List<Order> made) {
    request(placed.payment(), placed, made);
  }

  /** The payment that is open; another one when the last one failed. */
  UUID current(Placed placed, List<Order> made) {
    var state = payments.card(placed.payment()).state();
    if (state == PaymentState.SUSPECT) {
      throw new Refused("order.payment.suspect");
    } else if (state == PaymentState.FAILED || state == PaymentState.EXPIRED) {
      var next = Ids.from("payment after " + placed.payment());
      request(next, placed, made);
      orders.payBy(placed.checkout(), next);
      return next;
    } else {
      return placed.payment();
    }
  }

  private void request(UUID payment, Placed placed, List<Order> made) {
    var codes = made.stream().limit(CODES_NAMED).map(Order::code).collect(Collectors.joining(" "));
    var back = "/market/" + Tenancy.requiredCounty() + "/checkouts/" + placed.checkout();
    payments.request(new NewPayment(payment, placed.checkout(), placed.total(), codes, back));
  }
}

package org.walnut.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.order.Buying.line;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.payment.NewPayment;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.shop.Stall;

/** An order that was paid already is paid again: the money goes back, the order stays. */
@OrderTest
class DoublePaymentTests {

  @Autowired Fulfilment fulfilment;
  @Autowired Receipts receipts;
  @Autowired Payments payments;
  @Autowired Stall stall;
  @Autowired Buying buying;
  @Autowired Told told;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person keeper;
  Person buyer;
  UUID listing;

  @BeforeEach
  void open() {
    keeper = stall.keeper();
    buyer = People.buyer();
    var walnuts = stall.walnuts();
    listing = stall.listing(keeper, walnuts, 2_500, 6_900, stall.passed(keeper, walnuts, 10_000));
  }

  @Test
  void after_completion_it_is_no_refund_of_the_order() {
    var order = buying.delivered(buyer, keeper, line(listing, 2));
    receipts.confirm(order, buyer);

    payAgain(order);

    assertThat(buying.state(order)).isEqualTo(OrderState.COMPLETED);
    assertThat(told.of(OrderRefunded.class)).noneMatch(event -> event.order().equals(order));
  }

  @Test
  void an_order_that_was_not_taken_waits_for_its_own_refund() {
    var order = buying.paidRefusingNextRefund(buyer, line(listing, 2));
    fulfilment.pick(order, keeper);
    fulfilment.pack(order, new Packing(new Weight(5_300)), keeper);
    fulfilment.ship(order, new Shipping("顺丰", "SF123456"), keeper);
    receipts.refuse(order, null, buyer);
    buying.untilRefund(buying.refund(order), RefundProgress.FAILED);

    payAgain(order);

    assertThat(buying.state(order)).isEqualTo(OrderState.REFUSED);
  }

  private void payAgain(UUID order) {
    var total = 13_800 + 1_600;
    var again =
        new NewPayment(
            Ids.next(), checkout(order), new Money(total), "Order again", "/orders/" + order);
    payments.request(again);
    buying.pay(again.id(), "PAY", false);
    Buying.eventually(() -> buying.refunded(order) == total);
  }

  private UUID checkout(UUID order) {
    return transaction.execute(_ ->
        db.sql("select checkout_id from orders where id = :id")
            .param("id", order)
            .query(UUID.class)
            .single());
  }
}

package org.walnut.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.assertj.core.groups.Tuple.tuple;
import static org.walnut.order.Buying.line;
import static org.walnut.order.Buying.order;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.shared.Fault;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shop.Listings;
import org.walnut.shop.Stall;
import org.walnut.stock.Lots;

/** Orders are placed, paid, called off and run out of time. */
@OrderTest
class PlacingTests {

  @Autowired Orders orders;
  @Autowired Cancellations cancellations;
  @Autowired OrderDeadlines deadlines;
  @Autowired Payments payments;
  @Autowired Listings listings;
  @Autowired Lots lots;
  @Autowired Stall stall;
  @Autowired Buying buying;
  @Autowired Later later;

  Person keeper;
  Person buyer;
  UUID lot;
  UUID listing;

  @BeforeEach
  void open() {
    keeper = stall.keeper();
    buyer = People.buyer();
    var walnuts = stall.walnuts();
    lot = stall.passed(keeper, walnuts, 10_000);
    listing = stall.listing(keeper, walnuts, 2_500, 6_900, lot);
  }

  @Test
  void an_order_puts_goods_aside_and_costs_goods_and_postage() {
    var placed = orders.place(order(line(listing, 2)), buyer);

    assertThat(placed.orders()).containsExactly(placed.checkout());
    // 2 x 69.00 yuan; 5 kg: 8.00 for the first kilogram and 4 x 2.00 for the others
    assertThat(placed.total()).isEqualTo(new Money(13_800 + 1_600));
    assertThat(lots.card(lot).reserved().g()).isEqualTo(5_000);
    assertThat(payments.card(placed.payment()).amount()).isEqualTo(placed.total());
  }

  @Test
  void the_same_order_sent_twice_is_placed_once() {
    var order = order(line(listing, 2));

    assertThat(orders.place(order, buyer)).isEqualTo(orders.place(order, buyer));
    assertThat(lots.card(lot).reserved().g()).isEqualTo(5_000);
    assertThatThrownBy(() -> orders.place(order, People.buyer())).isInstanceOf(NotFound.class);
  }

  @Test
  void goods_of_two_shops_become_two_orders_with_one_payment() {
    var other = stall.keeper();
    var goods = stall.walnuts();
    var theirs = stall.listing(other, goods, 1_000, 3_000, stall.passed(other, goods, 5_000));

    var placed = orders.place(order(line(listing, 1), line(theirs, 1)), buyer);
    assertThat(placed.orders()).hasSize(2);
    assertThat(placed.total()).isEqualTo(new Money(6_900 + 1_200 + 3_000 + 800));
    buying.pay(placed, "PAY");

    placed.orders().forEach(each -> buying.until(each, OrderState.ALLOCATED));
  }

  @Test
  void what_cannot_be_ordered_is_told_at_its_line_and_nothing_is_put_aside() {
    assertFaults(order(line(listing, 5)), tuple("lines[0].packs", "order.fault.onlyLeft"));
    assertFaults(
        order(line(listing, 1), line(listing, 1)), tuple("lines[1].listing", "order.fault.twice"));
    assertFaults(
        order(line(Ids.next(), 1)), tuple("lines[0].listing", "order.fault.unknownListing"));
    assertFaults(
        new NewOrder(null, List.of(line(listing, 1)), Buying.LIN, false, new Money(1)),
        tuple("expected", "order.fault.priceChanged"));
    listings.withdraw(listing, keeper);
    assertFaults(order(line(listing, 1)), tuple("lines[0].listing", "order.fault.withdrawn"));
    assertThat(lots.card(lot).reserved().g()).isZero();
  }

  @Test
  void fresh_goods_are_ordered_only_by_who_knows_that_they_do_not_go_back() {
    var eggs = stall.eggs();
    var fresh = stall.listing(keeper, eggs, 1_500, 4_980, stall.passed(keeper, eggs, 3_000));

    assertFaults(order(line(fresh, 1)), tuple("acceptsNoReturn", "order.fault.acceptNoReturn"));
    orders.place(new NewOrder(null, List.of(line(fresh, 1)), Buying.LIN, true, null), buyer);
  }

  @Test
  void an_unpaid_order_runs_out_of_time_and_money_that_comes_later_goes_back() {
    var placed = orders.place(order(line(listing, 2)), buyer);
    var order = placed.orders().getFirst();
    Buying.eventually(() -> payments.card(placed.payment()).state() == PaymentState.PENDING);
    later.by(Duration.ofMinutes(31));

    assertThat(deadlines.expireUnpaid()).isPositive();
    assertThat(deadlines.expireUnpaid()).isZero();
    assertThat(buying.state(order)).isEqualTo(OrderState.EXPIRED);
    assertThat(lots.card(lot).reserved().g()).isZero();

    buying.pay(placed, "PAY");
    Buying.eventually(() -> buying.refunded(order) == placed.total().fen());
    assertThat(buying.state(order)).isEqualTo(OrderState.EXPIRED);
  }

  @Test
  void news_of_a_payment_that_comes_twice_changes_nothing() {
    var placed = orders.place(order(line(listing, 1)), buyer);
    buying.pay(placed, "PAY_TOLD_TWICE");

    buying.until(placed.checkout(), OrderState.ALLOCATED);
    assertThat(buying.refunds(placed.checkout())).isZero();
  }

  @Test
  void a_declined_payment_can_be_tried_again() {
    var placed = orders.place(order(line(listing, 1)), buyer);
    buying.pay(placed, "DECLINE");
    Buying.eventually(() -> payments.card(placed.payment()).state() == PaymentState.FAILED);

    var again = orders.payment(placed.checkout(), buyer);
    assertThat(again).isNotEqualTo(placed.payment());
    buying.pay(again, "PAY", false);

    buying.until(placed.checkout(), OrderState.ALLOCATED);
  }

  @Test
  void an_order_called_off_before_shipping_frees_its_goods_and_gives_the_money_back() {
    var order = buying.paid(buyer, line(listing, 2));

    cancellations.cancel(order, null, buyer);

    assertThat(buying.state(order)).isEqualTo(OrderState.CANCELLED);
    assertThat(lots.card(lot).reserved().g()).isZero();
    Buying.eventually(() -> buying.refunded(order) == 13_800 + 1_600);
    assertThatThrownBy(() -> cancellations.cancel(order, null, buyer)).isInstanceOf(Refused.class);
  }

  @Test
  void an_unpaid_checkout_is_called_off_as_a_whole_and_only_by_its_buyer() {
    var placed = orders.place(order(line(listing, 2)), buyer);

    assertThatThrownBy(() -> cancellations.cancel(placed.checkout(), null, People.buyer()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cancellations.cancel(placed.checkout(), null, stall.keeper()))
        .isInstanceOf(NotFound.class);
    cancellations.cancel(placed.checkout(), null, buyer);

    assertThat(buying.state(placed.checkout())).isEqualTo(OrderState.CANCELLED);
    assertThat(buying.refunds(placed.checkout())).isZero();
  }

  private void assertFaults(NewOrder order, Tuple... faults) {
    assertThatThrownBy(() -> orders.place(order, buyer))
        .asInstanceOf(type(InvalidInput.class))
        .extracting(InvalidInput::faults)
        .satisfies(found ->
            assertThat(found).extracting(Fault::field, Fault::key).containsExactly(faults));
  }
}

package org.walnut.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.order.Buying.line;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.audit.Verification;
import org.walnut.house.People;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.Weight;
import org.walnut.shop.Stall;
import org.walnut.stock.Lots;

/** Orders travel from the shelf to the buyer, and sometimes back. */
@OrderTest
class JourneyTests {

  @Autowired Fulfilment fulfilment;
  @Autowired Receipts receipts;
  @Autowired Cancellations cancellations;
  @Autowired AfterSales afterSales;
  @Autowired RefundDecisions decisions;
  @Autowired OrderDeadlines deadlines;
  @Autowired Lots lots;
  @Autowired Stall stall;
  @Autowired Buying buying;
  @Autowired Later later;
  @Autowired Told told;
  @Autowired Verification verification;

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
  void an_order_goes_from_the_shelf_to_the_buyer_who_confirms() {
    var order = buying.delivered(buyer, keeper, line(listing, 2));
    assertThat(lots.card(lot).onHand().g()).isEqualTo(5_000);

    receipts.confirm(order, buyer);

    assertThat(buying.state(order)).isEqualTo(OrderState.COMPLETED);
    assertThat(told.of(OrderCompleted.class))
        .filteredOn(event -> event.order().equals(order))
        .singleElement()
        .matches(OrderCompleted::confirmedByBuyer);
    assertThatThrownBy(() -> receipts.confirm(order, buyer)).isInstanceOf(Refused.class);
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  @Test
  void an_order_nobody_speaks_of_is_complete_after_seven_days() {
    var order = buying.delivered(buyer, keeper, line(listing, 1));
    deadlines.completeDelivered();
    assertThat(buying.state(order)).isEqualTo(OrderState.DELIVERED);
    later.by(Duration.ofDays(7).plusMinutes(1));

    assertThat(deadlines.completeDelivered()).isPositive();

    assertThat(buying.state(order)).isEqualTo(OrderState.COMPLETED);
    assertThat(told.of(OrderCompleted.class))
        .filteredOn(event -> event.order().equals(order))
        .singleElement()
        .matches(event -> !event.confirmedByBuyer());
    assertThatThrownBy(() -> afterSales.ask(order, all(RefundReason.QUALITY), buyer))
        .isInstanceOf(Refused.class);
  }

  @Test
  void each_step_comes_in_its_turn_and_by_the_shop_that_sends() {
    var order = buying.paid(buyer, line(listing, 2));

    assertThatThrownBy(() -> fulfilment.pick(order, stall.keeper())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> fulfilment.ship(order, new Shipping("顺丰", "SF123456"), keeper))
        .isInstanceOf(Refused.class);
    fulfilment.pick(order, keeper);
    assertThatThrownBy(() -> fulfilment.pick(order, keeper)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> fulfilment.pack(order, new Packing(new Weight(4_999)), keeper))
        .isInstanceOf(InvalidInput.class);
    assertThat(buying.state(order)).isEqualTo(OrderState.PICKED);
  }

  @Test
  void an_order_called_off_after_picking_goes_back_onto_the_shelf() {
    var order = buying.paid(buyer, line(listing, 2));
    fulfilment.pick(order, keeper);
    assertThat(lots.card(lot).onHand().g()).isEqualTo(5_000);

    cancellations.cancel(order, "damaged in the warehouse", keeper);

    assertThat(lots.card(lot).onHand().g()).isEqualTo(10_000);
    assertThat(verification.run()).allMatch(Verification.Outcome::holds);
  }

  @Test
  void a_refused_parcel_is_paid_back_and_its_goods_go_where_the_keeper_says() {
    var order = buying.shipped(buyer, keeper, line(listing, 2));

    receipts.refuse(order, null, buyer);
    buying.until(order, OrderState.REFUNDED);
    assertThat(buying.refunded(order)).isEqualTo(13_800 + 1_600);
    assertThat(lots.card(lot).onHand().g()).isEqualTo(5_000);

    assertThatThrownBy(() -> decisions.parcelBack(order, new Approval(GoodsBack.KEPT), keeper))
        .isInstanceOf(InvalidInput.class);
    decisions.parcelBack(order, new Approval(GoodsBack.RESTOCKED), keeper);
    assertThat(lots.card(lot).onHand().g()).isEqualTo(10_000);
    assertThatThrownBy(
            () -> decisions.parcelBack(order, new Approval(GoodsBack.WRITTEN_OFF), keeper))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_part_goes_back_before_completion_and_the_order_completes_afterwards() {
    var order = buying.delivered(buyer, keeper, line(listing, 2));
    var refund = afterSales.ask(order, part(2_000), buyer);
    assertThatThrownBy(() -> receipts.confirm(order, buyer)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> afterSales.ask(order, part(100), buyer)).isInstanceOf(Refused.class);

    decisions.approve(refund, new Approval(GoodsBack.KEPT), keeper);
    buying.untilRefund(refund, RefundProgress.DONE);
    receipts.confirm(order, buyer);

    assertThat(buying.refunded(order)).isEqualTo(2_000);
    assertThat(told.of(OrderRefunded.class))
        .filteredOn(event -> event.order().equals(order))
        .singleElement()
        .matches(event -> !event.afterCompletion());
  }

  @Test
  void money_goes_back_after_completion_too_and_the_others_are_told_so() {
    var order = buying.delivered(buyer, keeper, line(listing, 2));
    receipts.confirm(order, buyer);

    var refund = afterSales.ask(order, all(RefundReason.NO_REASON), buyer);
    decisions.approve(refund, new Approval(GoodsBack.RESTOCKED), keeper);
    buying.untilRefund(refund, RefundProgress.DONE);

    assertThat(buying.state(order)).isEqualTo(OrderState.COMPLETED);
    assertThat(told.of(OrderRefunded.class))
        .contains(new OrderRefunded(order, refund, new Money(15_400), true));
    assertThat(lots.card(lot).onHand().g()).isEqualTo(10_000);
    assertThatThrownBy(() -> afterSales.ask(order, part(1), buyer))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_whole_given_back_before_completion_ends_the_order() {
    var order = buying.delivered(buyer, keeper, line(listing, 1));

    var refund = afterSales.ask(order, all(RefundReason.QUALITY), buyer);
    decisions.approve(refund, new Approval(GoodsBack.WRITTEN_OFF), keeper);

    buying.until(order, OrderState.REFUNDED);
    assertThat(lots.card(lot).onHand().g()).isEqualTo(7_500);
  }

  @Test
  void a_declined_request_leaves_the_order_as_it_is_and_is_decided_once() {
    var order = buying.delivered(buyer, keeper, line(listing, 1));
    var refund = afterSales.ask(order, part(500), buyer);

    assertThatThrownBy(() -> decisions.decline(refund, new Declining("no"), stall.keeper()))
        .isInstanceOf(NotFound.class);
    decisions.decline(refund, new Declining("the picture shows other goods"), keeper);

    assertThatThrownBy(() -> decisions.approve(refund, new Approval(GoodsBack.KEPT), keeper))
        .isInstanceOf(Refused.class);
    receipts.confirm(order, buyer);
  }

  @Test
  void a_refund_the_payment_service_refused_is_tried_again() {
    var placed = buying.paidRefusingNextRefund(buyer, line(listing, 1));
    cancellations.cancel(placed, null, buyer);
    var refund = buying.refund(placed);
    buying.untilRefund(refund, RefundProgress.FAILED);

    decisions.payAgain(refund, keeper);

    buying.untilRefund(refund, RefundProgress.DONE);
  }

  @Test
  void nothing_unreasonable_can_be_asked_back() {
    var order = buying.delivered(buyer, keeper, line(listing, 1));

    assertThatThrownBy(() -> afterSales.ask(order, part(6_901), buyer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> afterSales.ask(order, all(RefundReason.REFUSED), buyer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> afterSales.ask(order, all(RefundReason.OTHER), buyer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> afterSales.ask(order, part(100), People.buyer()))
        .isInstanceOf(NotFound.class);
    assertThat(buying.refunds(order)).isZero();
  }

  private static NewRefundRequest all(RefundReason reason) {
    return new NewRefundRequest(null, reason, null, null, null);
  }

  private static NewRefundRequest part(long fen) {
    return new NewRefundRequest(
        null, RefundReason.DAMAGED, "two of them broken", null, new Money(fen));
  }
}

package org.walnut.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.order.Buying.line;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.figure.Desk;
import org.walnut.figure.FigureQuestion;
import org.walnut.figure.Figures;
import org.walnut.figure.GradeShare;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.shared.Days;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.Money;
import org.walnut.shop.Stall;

/** What was sold is counted with its proof, and what waits for a person comes to the desk. */
@OrderTest
class SoldTests {

  @Autowired Figures figures;
  @Autowired Desk desk;
  @Autowired Receipts receipts;
  @Autowired AfterSales afterSales;
  @Autowired RefundDecisions decisions;
  @Autowired Stall stall;
  @Autowired Buying buying;
  @Autowired Days days;

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
  void a_confirmed_order_is_sold_with_the_best_proof_less_what_went_back() {
    var before = sold(EvidenceGrade.E4);
    var order = buying.delivered(buyer, keeper, line(listing, 2));
    receipts.confirm(order, buyer);
    assertThat(sold(EvidenceGrade.E4).subtract(before)).isEqualByComparingTo("13800");

    var refund =
        afterSales.ask(
            order,
            new NewRefundRequest(null, RefundReason.DAMAGED, null, null, new Money(900)),
            buyer);
    decisions.approve(refund, new Approval(GoodsBack.KEPT), keeper);
    buying.untilRefund(refund, RefundProgress.DONE);

    assertThat(sold(EvidenceGrade.E4).subtract(before)).isEqualByComparingTo("12900");
  }

  @Test
  void an_order_waits_on_the_desks_of_its_shop_and_of_the_warehouse() {
    var order = buying.paid(buyer, line(listing, 1));

    assertThat(OnTheDesk.kinds(desk, keeper)).containsExactly("order.toPick");
    assertThat(OnTheDesk.paths(desk, "order.toPick", keeper)).containsExactly("/orders/" + order);
    assertThat(OnTheDesk.paths(desk, "order.toPick", People.ofCounty(Role.WAREHOUSE_KEEPER)))
        .contains("/orders/" + order);
    assertThat(OnTheDesk.kinds(desk, stall.keeper())).isEmpty();
    assertThat(OnTheDesk.kinds(desk, People.ofCounty(Role.AUDITOR))).isEmpty();
  }

  @Test
  void a_refund_asked_for_waits_on_the_desk_of_who_decides() {
    var order = buying.delivered(buyer, keeper, line(listing, 1));
    afterSales.ask(
        order, new NewRefundRequest(null, RefundReason.QUALITY, null, null, null), buyer);

    assertThat(OnTheDesk.kinds(desk, keeper)).containsExactly("order.refundAsked");
    assertThat(OnTheDesk.paths(desk, "order.refundAsked", People.ofCounty(Role.FINANCE)))
        .contains("/orders/" + order);
  }

  private BigDecimal sold(EvidenceGrade grade) {
    var question = new FigureQuestion(days.today(), Stall.WANGMO, Money.ZERO, true);
    return figures.byGrade("order.sales", question).stream()
        .filter(share -> share.grade() == grade)
        .map(GradeShare::sum)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}

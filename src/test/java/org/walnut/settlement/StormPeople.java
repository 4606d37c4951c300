package org.walnut.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.yuan;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.order.AfterSales;
import org.walnut.order.Approval;
import org.walnut.order.Cancellations;
import org.walnut.order.Fulfilment;
import org.walnut.order.GoodsBack;
import org.walnut.order.NewOrder;
import org.walnut.order.NewRefundRequest;
import org.walnut.order.Orders;
import org.walnut.order.Packing;
import org.walnut.order.Receipts;
import org.walnut.order.Receiver;
import org.walnut.order.RefundDecisions;
import org.walnut.order.RefundReason;
import org.walnut.order.Shipping;
import org.walnut.payment.NoticeAnswer;
import org.walnut.payment.Notices;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;
import org.walnut.shared.Weight;
import org.walnut.shop.Stall;
import org.walnut.supply.Agreements;
import org.walnut.supply.Intakes;
import org.walnut.supply.Mechanism;
import org.walnut.supply.NewAgreement;
import org.walnut.supply.NewIntake;
import org.walnut.supply.Valley;

/** What buyers, the shop and the payment service do in a storm, through the rooms' doors. */
@TestComponent
public class StormPeople {

  static final String SECRET = "a secret for storms";
  static final String NOBODY = "http://localhost:9/nobody";
  static final long PRICE = 3_291;
  static final long PACK_G = 500;
  private static final Receiver RECEIVER =
      new Receiver("林小满", "13900000001", "浙江省杭州市余杭区仓前街道一号楼 101 室");

  @Autowired Orders orders;
  @Autowired Notices notices;
  @Autowired Cancellations cancellations;
  @Autowired Fulfilment fulfilment;
  @Autowired Receipts receipts;
  @Autowired AfterSales afterSales;
  @Autowired RefundDecisions decisions;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired Valley valley;
  @Autowired Stall stall;
  @Autowired Clock clock;

  final Person buyer = People.buyer();
  Person keeper;
  private UUID goods;
  private UUID listing;

  void open() {
    keeper = stall.keeper();
    goods = valley.goods("核桃", "Walnuts");
  }

  UUID agreement(UUID household, Mechanism mechanism) {
    var consigned = mechanism == Mechanism.CONSIGNMENT;
    return agreements.sign(
        new NewAgreement(
            null,
            Stall.shop(keeper),
            household,
            goods,
            yuan("10"),
            kg("900000"),
            valley.today().minusDays(15),
            valley.today().plusDays(15),
            mechanism,
            consigned ? (int) NaiveCounty.COMMISSION * 100 : 0,
            consigned ? yuan("0.5") : null),
        keeper);
  }

  /** Weighed and accepted; answers the lot. */
  UUID brought(UUID intake, UUID agreement, String kg, String yuan) {
    intakes.weigh(
        new NewIntake(
            intake, agreement, "FIRST", kg(kg), kg("0"), yuan(yuan), valley.today(), null),
        keeper);
    return intakes.accept(intake, keeper);
  }

  void takenBack(UUID intake) {
    intakes.reverse(intake, "weighed wrongly", keeper);
  }

  void sell(UUID lot) {
    valley.pass(lot);
    listing = stall.listing(keeper, goods, PACK_G, PRICE, lot);
  }

  StormOrder order(int packs) {
    var line = new NewOrder.Line(listing, packs);
    var placed =
        orders.place(new NewOrder(Ids.next(), List.of(line), RECEIVER, false, null), buyer);
    var goodsFen = packs * PRICE;
    return new StormOrder(
        placed.orders().getFirst(),
        placed.payment(),
        goodsFen,
        packs * PACK_G,
        placed.total().fen() - goodsFen);
  }

  static String notice(String kind, UUID payment, @Nullable UUID refund, long fen) {
    return """
    {"notice":"%s","kind":"%s","payment":"%s","refund":%s,"amount":%d,"at":"2026-11-23T04:00:00Z"}
    """
        .formatted(Ids.next(), kind, payment, refund == null ? "null" : "\"" + refund + "\"", fen);
  }

  NoticeAnswer tell(String notice) {
    return tell(notice, SECRET);
  }

  NoticeAnswer tell(String notice, String secret) {
    var body = notice.getBytes(UTF_8);
    return notices.take(Signature.of(secret, clock.instant(), body), body);
  }

  void cancel(UUID order) {
    cancellations.cancel(order, "changed my mind", buyer);
  }

  void deliver(StormOrder order) {
    fulfilment.pick(order.id, keeper);
    fulfilment.pack(order.id, new Packing(new Weight(order.grams + 300)), keeper);
    fulfilment.ship(order.id, new Shipping("顺丰", "SF" + order.id.toString().substring(24)), keeper);
    fulfilment.deliver(order.id, keeper);
    receipts.confirm(order.id, buyer);
  }

  UUID askBack(UUID order, long fen) {
    var refund =
        afterSales.ask(
            order,
            new NewRefundRequest(null, RefundReason.QUALITY, null, null, new Money(fen)),
            buyer);
    decisions.approve(refund, new Approval(GoodsBack.KEPT), keeper);
    return refund;
  }

  void payAgain(UUID refund) {
    decisions.payAgain(refund, keeper);
  }

  static long halfUp(String kg, String yuan) {
    return new BigDecimal(kg)
        .multiply(new BigDecimal(yuan))
        .movePointRight(2)
        .setScale(0, java.math.RoundingMode.HALF_UP)
        .longValueExact();
  }
}

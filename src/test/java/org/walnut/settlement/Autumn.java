package org.walnut.settlement;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.household.HouseholdStatus;
import org.walnut.household.Households;
import org.walnut.household.NewHousehold;
import org.walnut.household.NewMember;
import org.walnut.household.Relation;
import org.walnut.order.AfterSales;
import org.walnut.order.Approval;
import org.walnut.order.Fulfilment;
import org.walnut.order.GoodsBack;
import org.walnut.order.NewOrder;
import org.walnut.order.NewRefundRequest;
import org.walnut.order.OrderState;
import org.walnut.order.Orders;
import org.walnut.order.Packing;
import org.walnut.order.Receipts;
import org.walnut.order.Receiver;
import org.walnut.order.RefundDecisions;
import org.walnut.order.RefundReason;
import org.walnut.order.Shipping;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.shared.CitizenId;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.supply.Valley;
import org.walnut.tenancy.Tenancy;

/**
 * What happens between harvest and winter: households bring, buyers buy, and some want money back.
 */
@TestComponent
class Autumn {

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final Households households;
  private final Orders orders;
  private final Payments payments;
  private final Fulfilment fulfilment;
  private final Receipts receipts;
  private final AfterSales afterSales;
  private final RefundDecisions decisions;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Environment environment;

  Autumn(
      Households households,
      Orders orders,
      Payments payments,
      Fulfilment fulfilment,
      Receipts receipts,
      AfterSales afterSales,
      RefundDecisions decisions,
      JdbcClient db,
      TransactionTemplate transaction,
      Environment environment) {
    this.households = households;
    this.orders = orders;
    this.payments = payments;
    this.fulfilment = fulfilment;
    this.receipts = receipts;
    this.afterSales = afterSales;
    this.decisions = decisions;
    this.db = db;
    this.transaction = transaction;
    this.environment = environment;
  }

  UUID household(String head, @Nullable String bankCard) {
    var first = "99999919600101" + "%03d".formatted(PEOPLE.getAndIncrement());
    var member =
        new NewMember(
            head, new CitizenId(first + CitizenId.expectedCheckDigit(first)), Relation.HEAD, null);
    return households.register(
        new NewHousehold(
            null,
            Valley.LANGGOUMEN,
            null,
            HouseholdStatus.REGISTERED_POOR,
            null,
            bankCard,
            List.of(member),
            List.of()),
        People.townOfficer("621221108000"));
  }

  /** An order bought, sent, received and kept; settled by then. */
  UUID sold(Person buyer, Person keeper, UUID listing, int packs) {
    var receiver = new Receiver("林小满", "13900000001", "浙江省杭州市余杭区仓前街道一号楼 101 室");
    var placed =
        orders.place(
            new NewOrder(
                Ids.next(), List.of(new NewOrder.Line(listing, packs)), receiver, false, null),
            buyer);
    var order = placed.orders().getFirst();
    pay(placed.payment());
    eventually(() -> orders.state(order) == OrderState.ALLOCATED);
    fulfilment.pick(order, keeper);
    fulfilment.pack(order, new Packing(new Weight(weight(order) + 300)), keeper);
    fulfilment.ship(order, new Shipping("顺丰", "SF" + order.toString().substring(24)), keeper);
    fulfilment.deliver(order, keeper);
    receipts.confirm(order, buyer);
    eventually(() ->
        count(
                "select count(*) from settlement_posting where source_kind = 'ORDER' and source_id = :id",
                order)
            == 1);
    return order;
  }

  /**
   * So much of a completed order's price is given back; taken back from whom it was paid to by
   * then.
   */
  UUID refunded(UUID order, Person buyer, Person keeper, long fen) {
    var refund =
        afterSales.ask(
            order,
            new NewRefundRequest(null, RefundReason.QUALITY, null, null, new Money(fen)),
            buyer);
    decisions.approve(refund, new Approval(GoodsBack.KEPT), keeper);
    eventually(() ->
        count(
                "select count(*) from settlement_posting where source_kind = 'REFUND' and source_id = :id",
                refund)
            == 1);
    return refund;
  }

  long count(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(Long.class).single());
  }

  String text(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(String.class).single());
  }

  List<String> texts(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(String.class).list());
  }

  static void eventually(Callable<Boolean> what) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, what));
  }

  private long weight(UUID order) {
    return count("select weight_g from orders where id = :id", order);
  }

  private void pay(UUID payment) {
    eventually(() -> payments.card(payment).state() != PaymentState.CREATED);
    var site = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    site
                        + "/sandbox/pay/api/"
                        + InCheng.COUNTY
                        + "/payments/"
                        + payment
                        + "/decision"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"deed\":\"PAY\",\"refusesNextRefund\":false}"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      http.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

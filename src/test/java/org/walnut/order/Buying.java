package org.walnut.order;

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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.InCheng;
import org.walnut.payment.PaymentState;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.shared.Weight;
import org.walnut.tenancy.Tenancy;

/** What buyers, packers and couriers do in tests, said in the words of the trade. */
@TestComponent
class Buying {

  static final Receiver LIN = new Receiver("林小满", "13900000001", "浙江省杭州市余杭区仓前街道一号楼 101 室");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Orders orders;
  private final Payments payments;
  private final Fulfilment fulfilment;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Environment environment;

  Buying(
      Orders orders,
      Payments payments,
      Fulfilment fulfilment,
      JdbcClient db,
      TransactionTemplate transaction,
      Environment environment) {
    this.orders = orders;
    this.payments = payments;
    this.fulfilment = fulfilment;
    this.db = db;
    this.transaction = transaction;
    this.environment = environment;
  }

  static NewOrder.Line line(UUID listing, int packs) {
    return new NewOrder.Line(listing, packs);
  }

  static NewOrder order(NewOrder.Line... lines) {
    return new NewOrder(Ids.next(), List.of(lines), LIN, false, null);
  }

  /** An order of one shop, placed and paid. */
  UUID paid(Person buyer, NewOrder.Line... lines) {
    return paid(buyer, false, lines);
  }

  /** The same, at a payment service that will refuse to give the money back at first. */
  UUID paidRefusingNextRefund(Person buyer, NewOrder.Line... lines) {
    return paid(buyer, true, lines);
  }

  private UUID paid(Person buyer, boolean refusesNextRefund, NewOrder.Line... lines) {
    var placed = orders.place(order(lines), buyer);
    pay(placed.payment(), "PAY", refusesNextRefund);
    until(placed.orders().getFirst(), OrderState.ALLOCATED);
    return placed.orders().getFirst();
  }

  UUID shipped(Person buyer, Person keeper, NewOrder.Line... lines) {
    var order = paid(buyer, lines);
    fulfilment.pick(order, keeper);
    fulfilment.pack(order, new Packing(new Weight(weight(order) + 300)), keeper);
    fulfilment.ship(order, new Shipping("顺丰", "SF" + order.toString().substring(24)), keeper);
    return order;
  }

  UUID delivered(Person buyer, Person keeper, NewOrder.Line... lines) {
    var order = shipped(buyer, keeper, lines);
    fulfilment.deliver(order, keeper);
    return order;
  }

  /** What the payer does at the payment service. */
  void pay(Placed placed, String deed) {
    pay(placed.payment(), deed, false);
  }

  void pay(UUID payment, String deed, boolean refusesNextRefund) {
    eventually(() -> payments.card(payment).state() != PaymentState.CREATED);
    var body = "{\"deed\":\"" + deed + "\",\"refusesNextRefund\":" + refusesNextRefund + "}";
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
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HTTP.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  OrderState state(UUID order) {
    return OrderState.valueOf(text("select state from orders where id = :id", order));
  }

  void until(UUID order, OrderState state) {
    eventually(() -> state(order) == state);
  }

  /** The newest refund of the order. */
  UUID refund(UUID order) {
    return UUID.fromString(
        text(
            "select id::text from order_refund where order_id = :id order by asked_at desc, id desc limit 1",
            order));
  }

  void untilRefund(UUID refund, RefundProgress state) {
    eventually(
        () -> text("select state from order_refund where id = :id", refund).equals(state.name()));
  }

  long refunds(UUID order) {
    return Long.parseLong(
        text("select count(*)::text from order_refund where order_id = :id", order));
  }

  long refunded(UUID order) {
    return Long.parseLong(
        text(
            "select coalesce(sum(amount_fen), 0)::text from order_refund where order_id = :id and state = 'DONE'",
            order));
  }

  UUID line(UUID order) {
    return UUID.fromString(
        text("select id::text from order_line where order_id = :id and line_no = 1", order));
  }

  static void eventually(Callable<Boolean> what) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, what));
  }

  private long weight(UUID order) {
    return Long.parseLong(text("select weight_g::text from orders where id = :id", order));
  }

  private String text(String sql, UUID id) {
    return transaction.execute(_ -> db.sql(sql).param("id", id).query(String.class).single());
  }
}

package org.walnut.world;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Person;
import org.walnut.order.Cancellations;
import org.walnut.order.NewOrder;
import org.walnut.order.Orders;
import org.walnut.order.Receiver;
import org.walnut.world.WorldFile.Row;

/**
 * What city buyers ordered: placed, paid at the sandbox over HTTP, served, and received, called off
 * or left open; and what is not paid yet.
 */
@Component
class WorldTrade {

  /** An order of the file that was placed. */
  private record Placement(Row row, Person buyer, UUID order, UUID payment) {}

  private final Orders orders;
  private final Cancellations cancellations;
  private final WorldCashier cashier;
  private final WorldCounter counter;
  private final WorldParcels parcels;
  private final WorldNews news;
  private final WorldPeople people;

  WorldTrade(
      Orders orders,
      Cancellations cancellations,
      WorldCashier cashier,
      WorldCounter counter,
      WorldParcels parcels,
      WorldNews news,
      WorldPeople people) {
    this.orders = orders;
    this.cancellations = cancellations;
    this.cashier = cashier;
    this.counter = counter;
    this.parcels = parcels;
    this.news = news;
    this.people = people;
  }

  void settle(WorldFile file) {
    var placed = new ArrayList<Placement>();
    file.rows("orders.csv").forEach(row -> placed.add(place(file, row)));
    placed.removeIf(each -> each.row().text("outcome").equals("UNPAID"));
    placed.forEach(each -> pay(file, each));
    placed.forEach(each -> follow(file, each));
    news.settleDown();
  }

  /** A receipt of an order that still waits for its parcel is not signed yet either. */
  private void pay(WorldFile file, Placement placement) {
    if (placement.row().text("way").equals("CASH")) {
      counter.pay(file, placement.payment(), placement.row().text("outcome").equals("COMPLETED"));
    } else {
      cashier.pay(placement.payment());
    }
  }

  private Placement place(WorldFile file, Row row) {
    var buyer = people.person(row.text("buyer_login"));
    var line =
        new NewOrder.Line(
            file.id("listing", row.text("listing_no")), Integer.parseInt(row.text("packs")));
    var order =
        new NewOrder(
            file.id("order", row.text("order_no")),
            List.of(line),
            receiver(row, buyer),
            true,
            null);
    var placed = CurrentPerson.acting(buyer, () -> orders.place(order, buyer));
    return new Placement(row, buyer, placed.orders().getFirst(), placed.payment());
  }

  private static Receiver receiver(Row row, Person buyer) {
    return new Receiver(buyer.displayName(), row.text("phone"), row.text("address"));
  }

  private void follow(WorldFile file, Placement placement) {
    var order = placement.order();
    var buyer = placement.buyer();
    cashier.awaitPaid(order);
    switch (placement.row().text("outcome")) {
      case "COMPLETED" ->
          parcels.received(
              order, placement.row().text("courier"), keeper(file, placement.row()), buyer);
      case "REFUNDED" ->
          parcels.sentBack(
              order,
              refund(file, placement.row()),
              placement.row().text("courier"),
              keeper(file, placement.row()),
              buyer);
      case "REFUND_ASKED" ->
          parcels.complainedOf(
              order,
              refund(file, placement.row()),
              placement.row().text("courier"),
              keeper(file, placement.row()),
              buyer);
      case "CANCELLED" -> acting(buyer, () -> cancellations.cancel(order, null, buyer));
      default -> {}
    }
  }

  private static UUID refund(WorldFile file, Row row) {
    return file.id("refund", row.text("order_no"));
  }

  private Person keeper(WorldFile file, Row row) {
    var shop =
        file.rows("listings.csv").stream()
            .filter(listing -> listing.text("listing_no").equals(row.text("listing_no")))
            .findFirst();
    return people.keeper(file, shop.orElseThrow().text("shop"));
  }

  static void acting(Person person, Runnable work) {
    CurrentPerson.acting(
        person,
        () -> {
          work.run();
          return true;
        });
  }
}

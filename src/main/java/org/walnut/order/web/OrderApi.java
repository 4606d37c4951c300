package org.walnut.order.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.access.SignedInOnly;
import org.walnut.order.Cancellations;
import org.walnut.order.NewOrder;
import org.walnut.order.OrderState;
import org.walnut.order.Orders;
import org.walnut.order.Receipts;
import org.walnut.payment.Payments;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Orders for programs: buyers see and change their own, staff those in their scope. */
@RestController
@RequestMapping("/api/v1/orders")
class OrderApi {

  private final Orders orders;
  private final Payments payments;
  private final Cancellations cancellations;
  private final Receipts receipts;
  private final OrderScreens screens;

  OrderApi(
      Orders orders,
      Payments payments,
      Cancellations cancellations,
      Receipts receipts,
      OrderScreens screens) {
    this.orders = orders;
    this.payments = payments;
    this.cancellations = cancellations;
    this.receipts = receipts;
    this.screens = screens;
  }

  @GetMapping
  @SignedInOnly
  Paged<OrderItem> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable OrderState state,
      Cursor cursor,
      Person me) {
    return screens.list(Viewing.of(me), new OrderFilter(q, state), cursor);
  }

  @GetMapping("/{id}")
  @SignedInOnly
  OrderJson one(@PathVariable UUID id, Person me) {
    return screens.one(Viewing.of(me), id);
  }

  @PostMapping
  @Needs(Act.BUY)
  ResponseEntity<PlacedJson> place(@RequestBody NewOrder body, Person me) {
    var placed = orders.place(body, me);
    var json =
        new PlacedJson(
            placed.checkout(),
            placed.payment(),
            placed.orders(),
            placed.total(),
            payments.card(placed.payment()).path());
    return ResponseEntity.created(URI.create("/api/v1/orders/" + placed.orders().getFirst()))
        .body(json);
  }

  @PostMapping("/{id}/cancellation")
  @SignedInOnly
  OrderJson cancel(@PathVariable UUID id, @RequestBody WhyForm body, Person me) {
    cancellations.cancel(id, body.why(), me);
    return screens.one(Viewing.of(me), id);
  }

  @PostMapping("/{id}/receipt")
  @Needs(Act.BUY)
  OrderJson confirm(@PathVariable UUID id, Person me) {
    receipts.confirm(id, me);
    return screens.one(Viewing.of(me), id);
  }

  @PostMapping("/{id}/refusal")
  @SignedInOnly
  OrderJson refuse(@PathVariable UUID id, @RequestBody WhyForm body, Person me) {
    receipts.refuse(id, body.why(), me);
    return screens.one(Viewing.of(me), id);
  }
}

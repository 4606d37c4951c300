package org.walnut.order.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.order.AfterSales;
import org.walnut.order.Approval;
import org.walnut.order.Declining;
import org.walnut.order.Fulfilment;
import org.walnut.order.NewRefundRequest;
import org.walnut.order.Packing;
import org.walnut.order.RefundDecisions;
import org.walnut.order.Shipping;

/**
 * The steps of an order and its refunds for programs; each answers the order as it is afterwards.
 */
@RestController
@RequestMapping("/api/v1/orders/{id}")
class FulfilmentApi {

  private final Fulfilment fulfilment;
  private final AfterSales afterSales;
  private final RefundDecisions decisions;
  private final OrderScreens screens;

  FulfilmentApi(
      Fulfilment fulfilment,
      AfterSales afterSales,
      RefundDecisions decisions,
      OrderScreens screens) {
    this.fulfilment = fulfilment;
    this.afterSales = afterSales;
    this.decisions = decisions;
    this.screens = screens;
  }

  @PostMapping("/pick")
  @Needs(Act.FULFIL_ORDERS)
  OrderJson pick(@PathVariable UUID id, Person me) {
    fulfilment.pick(id, me);
    return shown(id, me);
  }

  @PostMapping("/pack")
  @Needs(Act.FULFIL_ORDERS)
  OrderJson pack(@PathVariable UUID id, @RequestBody Packing body, Person me) {
    fulfilment.pack(id, body, me);
    return shown(id, me);
  }

  @PostMapping("/shipment")
  @Needs(Act.FULFIL_ORDERS)
  OrderJson ship(@PathVariable UUID id, @RequestBody Shipping body, Person me) {
    fulfilment.ship(id, body, me);
    return shown(id, me);
  }

  @PostMapping("/delivery")
  @Needs(Act.FULFIL_ORDERS)
  OrderJson deliver(@PathVariable UUID id, Person me) {
    fulfilment.deliver(id, me);
    return shown(id, me);
  }

  @PostMapping("/parcel")
  @Needs(Act.FULFIL_ORDERS)
  OrderJson parcelBack(@PathVariable UUID id, @RequestBody Approval body, Person me) {
    decisions.parcelBack(id, body, me);
    return shown(id, me);
  }

  @PostMapping("/refunds")
  @Needs(Act.BUY)
  ResponseEntity<OrderJson> ask(
      @PathVariable UUID id, @RequestBody NewRefundRequest body, Person me) {
    afterSales.ask(id, body, me);
    return ResponseEntity.created(URI.create("/api/v1/orders/" + id)).body(shown(id, me));
  }

  @PostMapping("/refunds/{refund}/approval")
  @Needs(Act.REFUND_ORDERS)
  OrderJson approve(
      @PathVariable UUID id, @PathVariable UUID refund, @RequestBody Approval body, Person me) {
    decisions.approve(refund, body, me);
    return shown(id, me);
  }

  @PostMapping("/refunds/{refund}/refusal")
  @Needs(Act.REFUND_ORDERS)
  OrderJson decline(
      @PathVariable UUID id, @PathVariable UUID refund, @RequestBody Declining body, Person me) {
    decisions.decline(refund, body, me);
    return shown(id, me);
  }

  @PostMapping("/refunds/{refund}/payment")
  @Needs(Act.REFUND_ORDERS)
  OrderJson payAgain(@PathVariable UUID id, @PathVariable UUID refund, Person me) {
    decisions.payAgain(refund, me);
    return shown(id, me);
  }

  private OrderJson shown(UUID id, Person me) {
    return screens.one(Viewing.of(me), id);
  }
}

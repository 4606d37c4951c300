package org.walnut.order.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.order.Cancellations;
import org.walnut.order.Fulfilment;
import org.walnut.order.Packing;
import org.walnut.order.Receipts;
import org.walnut.order.Shipping;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** What the warehouse does with an order, step by step. */
@Controller
@RequestMapping("/orders/{id}")
class FulfilmentPages {

  private final Fulfilment fulfilment;
  private final Cancellations cancellations;
  private final Receipts receipts;
  private final OrderPageModel page;

  FulfilmentPages(
      Fulfilment fulfilment, Cancellations cancellations, Receipts receipts, OrderPageModel page) {
    this.fulfilment = fulfilment;
    this.cancellations = cancellations;
    this.receipts = receipts;
    this.page = page;
  }

  @PostMapping("/pick")
  @Needs(Act.FULFIL_ORDERS)
  String pick(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    fulfilment.pick(id, me);
    return done(id, t("order.picked"), flash);
  }

  @PostMapping("/pack")
  @Needs(Act.FULFIL_ORDERS)
  String pack(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      fulfilment.pack(id, input.as(Packing.class), me);
      return done(id, t("order.packed"), flash);
    } catch (InvalidInput bad) {
      return page.fill(id, input.with(bad), me, model);
    }
  }

  @PostMapping("/shipment")
  @Needs(Act.FULFIL_ORDERS)
  String ship(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      fulfilment.ship(id, input.as(Shipping.class), me);
      return done(id, t("order.shipped"), flash);
    } catch (InvalidInput bad) {
      return page.fill(id, input.with(bad), me, model);
    }
  }

  @PostMapping("/delivery")
  @Needs(Act.FULFIL_ORDERS)
  String deliver(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    fulfilment.deliver(id, me);
    return done(id, t("order.delivered"), flash);
  }

  @PostMapping("/cancellation")
  @Needs(Act.FULFIL_ORDERS)
  String cancel(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      cancellations.cancel(id, input.as(WhyForm.class).why(), me);
      return done(id, t("order.cancelled"), flash);
    } catch (InvalidInput bad) {
      return page.fill(id, input.with(bad), me, model);
    }
  }

  @PostMapping("/refusal")
  @Needs(Act.FULFIL_ORDERS)
  String refuse(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    receipts.refuse(id, null, me);
    return done(id, t("order.refused"), flash);
  }

  private static String done(UUID id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/orders/" + id;
  }
}

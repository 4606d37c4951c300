package org.walnut.order.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.order.WholeReceivers;
import org.walnut.privacy.Unmasking;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** The whole name, phone and address for whoever sends the parcel; what for is written down. */
@Controller
class ReceiverPages {

  private final WholeReceivers receivers;
  private final OrderScreens screens;
  private final OrderPageModel page;

  ReceiverPages(WholeReceivers receivers, OrderScreens screens, OrderPageModel page) {
    this.receivers = receivers;
    this.screens = screens;
    this.page = page;
  }

  /** Answers the page itself and not a way to it: the receiver is shown whole this once. */
  @PostMapping("/orders/{id}/unmasking")
  @Needs(Act.FULFIL_ORDERS)
  String unmask(
      @PathVariable UUID id, Input input, Person me, Model model, HttpServletResponse response) {
    try {
      var whole = whole(id, input.as(Unmasking.class), me);
      response.setHeader("Cache-Control", "no-store");
      return page.fill(whole, Input.empty(), me, model);
    } catch (InvalidInput invalid) {
      return page.fill(id, input.with(invalid), me, model);
    }
  }

  /** Whoever loads the page again, or in the other language, gets it masked. */
  @GetMapping("/orders/{id}/unmasking")
  @Needs(Act.READ_ORDERS)
  String masked(@PathVariable UUID id) {
    return "redirect:/orders/" + id;
  }

  @PostMapping("/api/v1/orders/{id}/unmasking")
  @Needs(Act.FULFIL_ORDERS)
  @ResponseBody
  OrderJson unmask(@PathVariable UUID id, @RequestBody Unmasking unmasking, Person me) {
    return whole(id, unmasking, me);
  }

  private OrderJson whole(UUID id, Unmasking unmasking, Person me) {
    var order = screens.one(Viewing.of(me), id).order();
    receivers.ask(id, order.code(), order.state(), unmasking, me);
    return screens.whole(Viewing.of(me), id);
  }
}

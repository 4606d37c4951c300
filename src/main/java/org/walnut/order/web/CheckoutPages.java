package org.walnut.order.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.order.Carts;
import org.walnut.order.Orders;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;

/** From the cart to the cashier and back. */
@Controller
class CheckoutPages {

  private final Orders orders;
  private final Carts carts;
  private final CartScreens cartScreens;
  private final CheckoutScreens screens;
  private final Payments payments;
  private final Basket basket;

  CheckoutPages(
      Orders orders,
      Carts carts,
      CartScreens cartScreens,
      CheckoutScreens screens,
      Payments payments,
      Basket basket) {
    this.orders = orders;
    this.carts = carts;
    this.cartScreens = cartScreens;
    this.screens = screens;
    this.payments = payments;
    this.basket = basket;
  }

  @GetMapping("/market/{county:\\d{6}}/checkout")
  @Needs(Act.BUY)
  String form(
      @PathVariable String county,
      Person me,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    basket.find(request, response);
    if (carts.lines(me.id()).isEmpty()) {
      return "redirect:/market/" + county + "/cart";
    }
    return form(county, Input.of(screens.lastReceiver(me.id())), me, model);
  }

  @PostMapping("/market/{county:\\d{6}}/checkout")
  @Needs(Act.BUY)
  String place(
      @PathVariable String county, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var placed = orders.place(input.as(CheckoutForm.class).order(carts.lines(me.id())), me);
      carts.clear(me.id());
      flash.addFlashAttribute("notice", t("order.placed"));
      return "redirect:" + payments.card(placed.payment()).path();
    } catch (InvalidInput bad) {
      return form(county, input.with(bad), me, model);
    }
  }

  /** Where the cashier sends the buyer back to. */
  @GetMapping("/market/{county:\\d{6}}/checkouts/{id}")
  @Needs(Act.BUY)
  String back(@PathVariable String county, @PathVariable UUID id, Person me, Model model) {
    model.addAttribute("checkout", screens.checkout(county, Viewing.of(me), id));
    return "order/checkout-back";
  }

  /** The part of that page that changes while the payment is awaited. */
  @GetMapping("/market/{county:\\d{6}}/checkouts/{id}/state")
  @Needs(Act.BUY)
  String state(@PathVariable String county, @PathVariable UUID id, Person me, Model model) {
    model.addAttribute("checkout", screens.checkout(county, Viewing.of(me), id));
    return "order/checkout-state";
  }

  @PostMapping("/market/{county:\\d{6}}/checkouts/{id}/payment")
  @Needs(Act.BUY)
  String pay(@PathVariable UUID id, Person me) {
    return "redirect:" + payments.card(orders.payment(id, me)).path();
  }

  private String form(String county, Input input, Person me, Model model) {
    model.addAttribute("county", county);
    model.addAttribute("input", input);
    model.addAttribute(
        "id", input.value("id").isEmpty() ? Ids.next().toString() : input.value("id"));
    model.addAttribute("cart", cartScreens.cart(me.id()));
    return "order/checkout";
  }
}

package org.walnut.order.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.CurrentPerson;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.order.Carts;
import org.walnut.shared.InvalidInput;
import org.walnut.web.Input;
import org.walnut.web.SafeCookie;

/** The cart, with or without an account. */
@Controller
class CartPages {

  /** What the page of a listing sends. */
  record PutForm(UUID listing, @Min(1) @Max(99) int packs) {}

  /** What the cart sends for one of its lines. */
  record PacksForm(@Min(1) @Max(99) int packs) {}

  private final Carts carts;
  private final CartScreens screens;
  private final Basket basket;

  CartPages(Carts carts, CartScreens screens, Basket basket) {
    this.carts = carts;
    this.screens = screens;
    this.basket = basket;
  }

  /** To the cart of the market visited last. */
  @GetMapping("/cart")
  @Open
  String cart(HttpServletRequest request) {
    var county =
        CurrentPerson.get()
            .map(Person::county)
            .or(() -> SafeCookie.read(request, "walnut_county"))
            .orElse("");
    return county.matches("\\d{6}") ? "redirect:/market/" + county + "/cart" : "redirect:/market";
  }

  @GetMapping("/market/{county:\\d{6}}/cart")
  @Open
  String cart(
      @PathVariable String county,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return cart(county, Input.empty(), basket.find(request, response).orElse(null), model);
  }

  @PostMapping("/market/{county:\\d{6}}/cart")
  @Open
  String put(
      @PathVariable String county,
      Input input,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes flash,
      Model model) {
    var cart = basket.findOrMake(request, response);
    try {
      var form = input.as(PutForm.class);
      carts.put(cart, form.listing(), form.packs());
      flash.addFlashAttribute("notice", t("order.cart.put"));
      return "redirect:/market/" + county + "/cart";
    } catch (InvalidInput bad) {
      return cart(county, input.with(bad), cart, model);
    }
  }

  @PostMapping("/market/{county:\\d{6}}/cart/{listing}")
  @Open
  String change(
      @PathVariable String county,
      @PathVariable UUID listing,
      Input input,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var cart = basket.findOrMake(request, response);
    try {
      carts.change(cart, listing, input.as(PacksForm.class).packs());
      return "redirect:/market/" + county + "/cart";
    } catch (InvalidInput bad) {
      return cart(county, input.with(bad), cart, model);
    }
  }

  @PostMapping("/market/{county:\\d{6}}/cart/{listing}/removal")
  @Open
  String remove(
      @PathVariable String county,
      @PathVariable UUID listing,
      HttpServletRequest request,
      HttpServletResponse response) {
    carts.remove(basket.findOrMake(request, response), listing);
    return "redirect:/market/" + county + "/cart";
  }

  private String cart(String county, Input input, @Nullable UUID cart, Model model) {
    model.addAttribute("county", county);
    model.addAttribute("input", input);
    model.addAttribute("cart", screens.cart(cart));
    return "order/cart";
  }
}

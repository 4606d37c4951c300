package org.walnut.shop.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.county.Divisions;
import org.walnut.shared.InvalidInput;
import org.walnut.shop.NewShop;
import org.walnut.shop.Shops;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;

/** The county's shops, and opening one. */
@Controller
class ShopPages {

  private final Shops shops;
  private final ListingScreens screens;
  private final Divisions divisions;

  ShopPages(Shops shops, ListingScreens screens, Divisions divisions) {
    this.shops = shops;
    this.screens = screens;
    this.divisions = divisions;
  }

  @GetMapping("/shops")
  @Needs(Act.READ_STOCK)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Model model) {
    model.addAttribute("shops", screens.shops(q, cursor));
    model.addAttribute("q", q.strip());
    return "shop/shops";
  }

  @GetMapping("/shops/new")
  @Needs(Act.OPEN_SHOPS)
  String form(Model model) {
    return form(model, Input.empty());
  }

  @PostMapping("/shops")
  @Needs(Act.OPEN_SHOPS)
  String open(Input input, RedirectAttributes flash, Model model) {
    try {
      shops.open(input.as(NewShop.class));
      flash.addFlashAttribute("notice", t("shop.opened"));
      return "redirect:/shops";
    } catch (InvalidInput bad) {
      return form(model, input.with(bad));
    }
  }

  private String form(Model model, Input input) {
    model.addAttribute("input", input);
    model.addAttribute(
        "towns",
        divisions.towns().stream()
            .map(town -> new Option(town.code().value(), town.name()))
            .toList());
    return "shop/shop-form";
  }
}

package org.walnut.shop.web;

import static org.walnut.web.Words.t;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shop.Listings;
import org.walnut.shop.NewListing;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** Where a keeper puts goods into the market, changes their price and takes them out again. */
@Controller
class ListingPages {

  /** What the price form holds. */
  record PriceForm(@Positive Money price) {}

  /** What the lot form holds. */
  record LotForm(UUID lot) {}

  private final Listings listings;
  private final ListingScreens screens;
  private final SaleLotScreens lots;

  ListingPages(Listings listings, ListingScreens screens, SaleLotScreens lots) {
    this.listings = listings;
    this.screens = screens;
    this.lots = lots;
  }

  @GetMapping("/listings")
  @Needs(Act.READ_STOCK)
  String list(@RequestParam(defaultValue = "") String q, Cursor cursor, Person me, Model model) {
    model.addAttribute("listings", screens.list(me.scope(), q, cursor));
    model.addAttribute("q", q);
    return "shop/listings";
  }

  @GetMapping("/listings/new")
  @Needs(Act.KEEP_SHOP)
  String form(
      @RequestParam(required = false) @Nullable UUID goods,
      @RequestParam(defaultValue = "") String grade,
      Person me,
      Model model) {
    if (goods == null) {
      model.addAttribute("choices", lots.goods(me.scope().shop()));
      return "shop/listing-choice";
    }
    return form(model, Input.of(Map.of("goods", goods.toString(), "grade", grade)), me);
  }

  @PostMapping("/listings")
  @Needs(Act.KEEP_SHOP)
  String list(Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      var id = listings.list(input.as(NewListing.class), me);
      flash.addFlashAttribute("notice", t("shop.listed"));
      return "redirect:/listings/" + id;
    } catch (InvalidInput bad) {
      return form(model, input.with(bad), me);
    }
  }

  @GetMapping("/listings/{id}")
  @Needs(Act.READ_STOCK)
  String one(@PathVariable UUID id, Person me, Model model) {
    return one(id, me, model, Input.empty());
  }

  @PostMapping("/listings/{id}/prices")
  @Needs(Act.KEEP_SHOP)
  String changePrice(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      listings.changePrice(id, input.as(PriceForm.class).price(), me);
      flash.addFlashAttribute("notice", t("shop.priceChanged"));
      return "redirect:/listings/" + id;
    } catch (InvalidInput bad) {
      return one(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/listings/{id}/lots")
  @Needs(Act.KEEP_SHOP)
  String attach(
      @PathVariable UUID id, Input input, Person me, RedirectAttributes flash, Model model) {
    try {
      listings.attach(id, input.as(LotForm.class).lot(), me);
      flash.addFlashAttribute("notice", t("shop.lotAttached"));
      return "redirect:/listings/" + id;
    } catch (InvalidInput bad) {
      return one(id, me, model, input.with(bad));
    }
  }

  @PostMapping("/listings/{id}/lots/{lot}/removal")
  @Needs(Act.KEEP_SHOP)
  String detach(
      @PathVariable UUID id, @PathVariable UUID lot, Person me, RedirectAttributes flash) {
    listings.detach(id, lot, me);
    flash.addFlashAttribute("notice", t("shop.lotDetached"));
    return "redirect:/listings/" + id;
  }

  @PostMapping("/listings/{id}/withdrawal")
  @Needs(Act.KEEP_SHOP)
  String withdraw(@PathVariable UUID id, Person me, RedirectAttributes flash) {
    listings.withdraw(id, me);
    flash.addFlashAttribute("notice", t("shop.withdrawn"));
    return "redirect:/listings/" + id;
  }

  private String form(Model model, Input input, Person me) {
    model.addAttribute("input", input);
    model.addAttribute("shop", String.valueOf(me.scope().shop()));
    model.addAttribute(
        "lots",
        input.readable("goods", "grade")
            ? lots.passed(me.scope().shop(), input.value("goods"), input.value("grade"))
            : List.of());
    return "shop/listing-form";
  }

  private String one(UUID id, Person me, Model model, Input input) {
    var listing = screens.row(me.scope(), id);
    model.addAttribute("listing", listing);
    model.addAttribute("input", input);
    model.addAttribute("lots", lots.of(id));
    model.addAttribute("more", lots.more(id));
    model.addAttribute("prices", screens.prices(id));
    model.addAttribute("mine", me.may(Act.KEEP_SHOP) && listing.listed());
    return "shop/listing";
  }
}

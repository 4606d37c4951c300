package org.walnut.shop.web;

import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Open;
import org.walnut.access.Person;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shop.Listings;
import org.walnut.shop.NewListing;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Listings for programs. Looking needs no token, but then the county is to be named. */
@RestController
@RequestMapping("/api/v1/listings")
class ListingApi {

  /** A price to be asked from now on. */
  record NewPrice(@Positive Money price) {}

  /** A lot to be sold from as well. */
  record NewLot(UUID lot) {}

  private final Listings listings;
  private final MarketScreens market;
  private final ListingScreens screens;

  ListingApi(Listings listings, MarketScreens market, ListingScreens screens) {
    this.listings = listings;
    this.market = market;
    this.screens = screens;
  }

  @GetMapping
  @Open
  Paged<MarketItem> list(
      @RequestParam(required = false) @Nullable DivisionCode county,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "NEW") MarketSort sort,
      @RequestParam(required = false) @Nullable UUID shop,
      Cursor cursor) {
    return within(county, () -> market.items(new MarketFilter(q, category, sort, shop), cursor));
  }

  @GetMapping("/{id}")
  @Open
  ListingJson one(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable DivisionCode county) {
    return within(county, () -> screens.json(id));
  }

  @PostMapping
  @Needs(Act.KEEP_SHOP)
  ResponseEntity<ListingJson> list(@RequestBody NewListing body, Person me) {
    var id = listings.list(body, me);
    return ResponseEntity.created(URI.create("/api/v1/listings/" + id)).body(screens.json(id));
  }

  @PostMapping("/{id}/lots")
  @Needs(Act.KEEP_SHOP)
  ListingJson attach(@PathVariable UUID id, @RequestBody NewLot body, Person me) {
    listings.attach(id, body.lot(), me);
    return screens.json(id);
  }

  @DeleteMapping("/{id}/lots/{lot}")
  @Needs(Act.KEEP_SHOP)
  ListingJson detach(@PathVariable UUID id, @PathVariable UUID lot, Person me) {
    listings.detach(id, lot, me);
    return screens.json(id);
  }

  @PostMapping("/{id}/prices")
  @Needs(Act.KEEP_SHOP)
  ListingJson changePrice(@PathVariable UUID id, @RequestBody NewPrice body, Person me) {
    listings.changePrice(id, body.price(), me);
    return screens.json(id);
  }

  @PostMapping("/{id}/withdrawal")
  @Needs(Act.KEEP_SHOP)
  ListingJson withdraw(@PathVariable UUID id, Person me) {
    listings.withdraw(id, me);
    return screens.json(id);
  }

  private static <T> T within(@Nullable DivisionCode county, Supplier<T> work) {
    if (county != null) {
      return Tenancy.within(county.county().value(), work);
    } else if (Tenancy.county().isPresent()) {
      return work.get();
    } else {
      throw InvalidInput.at("county", "shop.fault.nameCounty");
    }
  }
}

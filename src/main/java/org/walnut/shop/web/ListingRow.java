package org.walnut.shop.web;

import static org.walnut.web.Words.t;

import java.time.Instant;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.shop.ListingState;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A listing as its keeper sees it. */
public record ListingRow(
    UUID id,
    Instant listedAt,
    String code,
    String path,
    String picture,
    String title,
    String shop,
    String goods,
    String grade,
    String pack,
    String price,
    String perJin,
    String typedPrice,
    String available,
    boolean soldOut,
    boolean listed,
    String state) {

  static ListingRow of(
      ListingJson listing, String shop, String goods, String grade, String picture) {
    long packs = listing.available().g() / listing.pack().g();
    return new ListingRow(
        listing.id(),
        listing.listedAt(),
        listing.code(),
        "/listings/" + listing.id(),
        "/pictures/goods/" + picture + ".svg",
        Own.text(listing.titleZh(), listing.titleEn()),
        shop,
        goods,
        grade,
        Packs.weight(listing.pack()),
        Show.yuan(listing.price()),
        perJin(listing.price(), listing.pack()),
        Show.typed(listing.price()),
        t("shop.availablePacks", packs, listing.available()),
        packs == 0,
        listing.state() == ListingState.LISTED,
        Words.label(listing.state()));
  }

  private static String perJin(Money price, Weight pack) {
    return Show.perJin(MarketScreens.perKg(price, pack));
  }
}

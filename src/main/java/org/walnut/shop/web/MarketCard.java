package org.walnut.shop.web;

import static org.walnut.web.Words.t;

import org.walnut.web.Show;

/** A listing as a card of the market. */
public record MarketCard(
    String path,
    String picture,
    String title,
    String price,
    String pack,
    String perJin,
    String shop,
    boolean soldOut) {

  static MarketCard of(String county, MarketItem item) {
    return new MarketCard(
        "/market/" + county + "/goods/" + item.id(),
        "/pictures/goods/" + item.picture() + ".svg",
        Own.text(item.titleZh(), item.titleEn()),
        Show.yuan(item.price()),
        t("shop.perPack", Packs.weight(item.pack())),
        Show.perJin(item.pricePerKg()),
        Own.text(item.shopNameZh(), item.shopNameEn()),
        item.soldOut());
  }
}

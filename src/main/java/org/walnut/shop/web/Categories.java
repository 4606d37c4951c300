package org.walnut.shop.web;

import static org.walnut.web.Words.t;

/** What the shelves of the market are called. */
final class Categories {

  private Categories() {}

  /** A category that nobody gave words to is shown as it was written. */
  static String label(String category) {
    return switch (category) {
      case "NUT" -> t("shop.category.NUT");
      case "HONEY" -> t("shop.category.HONEY");
      case "TEA" -> t("shop.category.TEA");
      case "NOODLE" -> t("shop.category.NOODLE");
      case "SPICE" -> t("shop.category.SPICE");
      case "FRUIT" -> t("shop.category.FRUIT");
      case "WINE" -> t("shop.category.WINE");
      case "EGG" -> t("shop.category.EGG");
      case "FUNGUS" -> t("shop.category.FUNGUS");
      default -> category;
    };
  }
}

package org.walnut.shop.web;

import static org.walnut.web.Words.t;

import org.walnut.shared.Weight;
import org.walnut.web.Show;

/** Says what a pack weighs the way a buyer thinks of it: small ones in grams. */
final class Packs {

  private static final long KILOGRAM = 1000;

  private Packs() {}

  static String weight(Weight pack) {
    return pack.g() < KILOGRAM ? t("shop.grams", pack.g()) : Show.kg(pack);
  }
}

package org.walnut.shop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its page in the market shows it.
 *
 * @param origins the villages its goods come from
 * @param growers heads of the households it comes from, those who have consented to be named
 * @param packsLeft how many packs can be bought, as text; null when it is sold out or withdrawn
 */
public record OfferPage(
    String id,
    String code,
    String picture,
    String title,
    String goods,
    String grade,
    String gradeSource,
    String price,
    String pack,
    String perJin,
    @Nullable String packsLeft,
    boolean perishable,
    String shopName,
    String shopPath,
    String shopPlace,
    List<String> origins,
    List<String> growers,
    List<LotTest> tests) {

  /** One lot it is sold from: when it passed, by which test, until when it keeps. */
  public record LotTest(
      String lot,
      String result,
      String testedOn,
      String method,
      String madeOn,
      String bestBefore) {}
}

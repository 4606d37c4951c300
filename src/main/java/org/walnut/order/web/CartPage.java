package org.walnut.order.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart as its page shows it, or what a checkout is about.
 *
 * @param fresh whether goods are among it that cannot be returned without a reason
 * @param orderable whether all of it can be had
 * @param expected the total as a form holds it
 */
public record CartPage(
    List<Line> lines,
    List<Parcel> parcels,
    String goods,
    String postage,
    String total,
    String expected,
    boolean fresh,
    boolean orderable) {

  /** One listing in the cart; {@code trouble} says why it cannot be had so. */
  public record Line(
      String listing,
      String path,
      String picture,
      String title,
      String pack,
      String packs,
      String price,
      String sum,
      @Nullable String trouble) {}

  /** What one shop sends together. */
  public record Parcel(String shop, String weight, String postage) {}
}

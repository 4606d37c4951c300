package org.walnut.order.web;

import org.walnut.order.Receiver;
import org.walnut.web.Show;

/** How much of a buyer's data is shown to who is not the buyer. */
final class Privacy {

  private static final int ADDRESS_SHOWN = 6;

  private Privacy() {}

  static Receiver masked(Receiver receiver) {
    return new Receiver(
        Show.name(receiver.name()), Show.phone(receiver.phone()), address(receiver.address()));
  }

  private static String address(String address) {
    int end =
        address.offsetByCodePoints(
            0, Math.min(ADDRESS_SHOWN, address.codePointCount(0, address.length()) / 2));
    return address.substring(0, end) + "••••••";
  }
}

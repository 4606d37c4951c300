package org.walnut.order.web;

import java.util.EnumSet;
import java.util.Set;
import org.walnut.order.OrderState;
import org.walnut.order.Receiver;
import org.walnut.web.Show;

/** How much of a buyer's data is shown to whom. */
final class Privacy {

  private static final int ADDRESS_SHOWN = 6;

  /** States in which whoever sends the parcel still needs to know where it goes. */
  private static final Set<OrderState> ON_THE_WAY =
      EnumSet.of(
          OrderState.PAID,
          OrderState.ALLOCATED,
          OrderState.PICKED,
          OrderState.PACKED,
          OrderState.SHIPPED,
          OrderState.DELIVERED);

  private Privacy() {}

  static boolean shows(Viewing viewing, OrderState state) {
    return viewing.buyer() != null || viewing.sends() && ON_THE_WAY.contains(state);
  }

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

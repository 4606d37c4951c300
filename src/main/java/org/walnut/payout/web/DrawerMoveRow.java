package org.walnut.payout.web;

import java.time.Instant;
import java.util.UUID;
import org.walnut.payout.DrawerDirection;
import org.walnut.shared.Money;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** Cash that went between the bank and the drawer. */
public record DrawerMoveRow(
    UUID id, DrawerDirection direction, Money amount, String note, String by, Instant at) {

  public String what() {
    return Words.label(direction);
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String when() {
    return Show.time(at);
  }
}

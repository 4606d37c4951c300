package org.walnut.payout.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.payout.CashDrawer;
import org.walnut.payout.NewDrawerMove;
import org.walnut.shared.Money;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The cash drawer, for programs. */
@RestController
@RequestMapping("/api/v1/cash-drawer")
class DrawerApi {

  private final CashDrawer drawer;
  private final DrawerScreens screens;

  DrawerApi(CashDrawer drawer, DrawerScreens screens) {
    this.drawer = drawer;
    this.screens = screens;
  }

  /**
   * What is in it, what of it is laid out for households and to go back to buyers, and what is
   * free.
   */
  record DrawerJson(Money holds, Money promised, Money goingBack, Money free) {}

  @GetMapping
  @Needs(Act.READ_MONEY)
  DrawerJson standing() {
    var standing = drawer.standing();
    return new DrawerJson(
        standing.holds(), standing.promised(), standing.goingBack(), standing.free());
  }

  @GetMapping("/moves")
  @Needs(Act.READ_MONEY)
  Paged<DrawerMoveRow> moves(Cursor cursor) {
    return screens.moves(cursor);
  }

  @PostMapping("/moves")
  @Needs(Act.PAY_OUT)
  DrawerJson move(@RequestBody NewDrawerMove move) {
    drawer.move(move);
    return standing();
  }
}

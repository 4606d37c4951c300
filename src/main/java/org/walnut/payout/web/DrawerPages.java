package org.walnut.payout.web;

import static org.walnut.web.Words.t;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payout.CashDrawer;
import org.walnut.payout.DrawerDirection;
import org.walnut.payout.NewDrawerMove;
import org.walnut.web.Cursor;
import org.walnut.web.Input;
import org.walnut.web.Option;
import org.walnut.web.Show;

/** The drawer: what is in it, what of it is promised, and cash to and from the bank. */
@Controller
class DrawerPages {

  private final CashDrawer drawer;
  private final DrawerScreens screens;

  DrawerPages(CashDrawer drawer, DrawerScreens screens) {
    this.drawer = drawer;
    this.screens = screens;
  }

  @GetMapping("/payouts/drawer")
  @Needs(Act.READ_MONEY)
  String show(Cursor cursor, Person me, Model model) {
    return show(cursor, me, model, Input.empty());
  }

  @PostMapping("/payouts/drawer")
  @Needs(Act.PAY_OUT)
  String move(Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          drawer.move(given.as(NewDrawerMove.class));
          flash.addFlashAttribute("notice", t("payout.drawer.wasMoved"));
          return "redirect:/payouts/drawer";
        },
        again -> show(Cursor.START, me, model, again));
  }

  private String show(Cursor cursor, Person me, Model model, Input input) {
    var standing = drawer.standing();
    model.addAttribute("holds", Show.yuan(standing.holds()));
    model.addAttribute("promised", Show.yuan(standing.promised()));
    model.addAttribute("goingBack", Show.yuan(standing.goingBack()));
    model.addAttribute("free", Show.yuan(standing.free()));
    model.addAttribute("moves", screens.moves(cursor));
    model.addAttribute("directions", Option.all(DrawerDirection.class));
    model.addAttribute("mayPay", me.may(Act.PAY_OUT));
    model.addAttribute("input", input);
    return "payout/drawer";
  }
}

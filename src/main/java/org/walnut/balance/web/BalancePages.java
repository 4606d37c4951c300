package org.walnut.balance.web;

import static org.walnut.web.Words.t;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.balance.Balances;
import org.walnut.balance.NewTakeOut;
import org.walnut.balance.NewTopUp;
import org.walnut.balance.TakeOuts;
import org.walnut.balance.TopUps;
import org.walnut.payment.Payments;
import org.walnut.shared.Ids;
import org.walnut.web.Cursor;
import org.walnut.web.Input;

/** A buyer's own money put by: what is there, topping it up, taking it out, what moved. */
@Controller
class BalancePages {

  private final Balances balances;
  private final TopUps topUps;
  private final TakeOuts takeOuts;
  private final Payments payments;
  private final BalanceScreens screens;

  BalancePages(
      Balances balances,
      TopUps topUps,
      TakeOuts takeOuts,
      Payments payments,
      BalanceScreens screens) {
    this.balances = balances;
    this.topUps = topUps;
    this.takeOuts = takeOuts;
    this.payments = payments;
    this.screens = screens;
  }

  /** Also where a form is shown again whose address somebody opens once more. */
  @GetMapping({"/balance", "/balance/top-ups", "/balance/take-outs"})
  @Needs(Act.BUY)
  String show(Cursor cursor, Person me, Model model) {
    return show(cursor, me, model, Input.empty());
  }

  /** Leads on to the choice of how to pay. */
  @PostMapping("/balance/top-ups")
  @Needs(Act.BUY)
  String topUp(Input input, Person me, Model model) {
    return input.tried(
        given -> {
          var topUp = topUps.ask(given.as(NewTopUp.class), me);
          return "redirect:" + payments.card(topUp.payment()).path();
        },
        again -> show(Cursor.START, me, model, again));
  }

  @PostMapping("/balance/take-outs")
  @Needs(Act.BUY)
  String takeOut(Input input, Person me, RedirectAttributes flash, Model model) {
    return input.tried(
        given -> {
          var takeOut = takeOuts.ask(given.as(NewTakeOut.class), me);
          flash.addFlashAttribute("notice", t("balance.takeOut.asked", takeOut.amount()));
          return "redirect:/balance/take-outs/" + takeOut.id();
        },
        again -> show(Cursor.START, me, model, again));
  }

  @GetMapping("/balance/top-ups/{id}")
  @Needs(Act.BUY)
  String topUp(@PathVariable UUID id, Person me, Model model) {
    var topUp = topUps.one(id, me);
    model.addAttribute("topUp", TopUpShown.of(topUp, payments.card(topUp.payment())));
    return "balance/topUp";
  }

  @GetMapping("/balance/take-outs/{id}")
  @Needs(Act.BUY)
  String takeOut(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("takeOut", TakeOutShown.of(takeOuts.one(id, me)));
    return "balance/takeOut";
  }

  private String show(Cursor cursor, Person me, Model model, Input input) {
    model.addAttribute("balance", BalanceShown.of(balances.of(me.id())));
    model.addAttribute("underWay", screens.underWay(me.id()));
    model.addAttribute("moves", screens.moves(me.id(), cursor, BalanceScreens.PAGE));
    model.addAttribute("input", input);
    model.addAttribute("id", Ids.next().toString());
    return "balance/show";
  }
}

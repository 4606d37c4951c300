package org.walnut.balance.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.balance.Balances;
import org.walnut.balance.NewTakeOut;
import org.walnut.balance.NewTopUp;
import org.walnut.balance.TakeOuts;
import org.walnut.balance.TopUp;
import org.walnut.balance.TopUps;
import org.walnut.payment.Payments;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** A buyer's own money put by, for programs; amounts in fen. */
@RestController
@RequestMapping("/api/v1/balance")
class BalanceApi {

  private final Balances balances;
  private final TopUps topUps;
  private final TakeOuts takeOuts;
  private final Payments payments;
  private final BalanceScreens screens;

  BalanceApi(
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

  @GetMapping
  @Needs(Act.BUY)
  BalanceShown balance(Person me) {
    return BalanceShown.of(balances.of(me.id()));
  }

  /** Newest first. */
  @GetMapping("/movements")
  @Needs(Act.BUY)
  Paged<BalanceMove> movements(Cursor cursor, Person me) {
    return screens.moves(me.id(), cursor, BalanceScreens.PAGE);
  }

  /** Top-ups not yet paid and money on its way back. */
  @GetMapping("/under-way")
  @Needs(Act.BUY)
  List<UnderWay> underWay(Person me) {
    return screens.underWay(me.id());
  }

  /** Answers where to pay; the same id again answers the same. */
  @PostMapping("/top-ups")
  @Needs(Act.BUY)
  TopUpShown topUp(@RequestBody NewTopUp wanted, Person me) {
    return shown(topUps.ask(wanted, me));
  }

  @GetMapping("/top-ups/{id}")
  @Needs(Act.BUY)
  TopUpShown topUp(@PathVariable UUID id, Person me) {
    return shown(topUps.one(id, me));
  }

  /** Goes back by the ways by which it came; the same id again answers the same. */
  @PostMapping("/take-outs")
  @Needs(Act.BUY)
  TakeOutShown takeOut(@RequestBody NewTakeOut wanted, Person me) {
    return TakeOutShown.of(takeOuts.ask(wanted, me));
  }

  @GetMapping("/take-outs/{id}")
  @Needs(Act.BUY)
  TakeOutShown takeOut(@PathVariable UUID id, Person me) {
    return TakeOutShown.of(takeOuts.one(id, me));
  }

  private TopUpShown shown(TopUp topUp) {
    return TopUpShown.of(topUp, payments.card(topUp.payment()));
  }
}

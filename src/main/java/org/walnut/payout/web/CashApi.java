package org.walnut.payout.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.payout.CashPayouts;
import org.walnut.payout.CashState;
import org.walnut.payout.NewCashReason;
import org.walnut.payout.NewHandover;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Cash for households, for programs. */
@RestController
@RequestMapping("/api/v1/cash-payouts")
class CashApi {

  private final CashPayouts cash;
  private final CashScreens screens;

  CashApi(CashPayouts cash, CashScreens screens) {
    this.cash = cash;
    this.screens = screens;
  }

  /** Found by the code of the slip or of the household. */
  @GetMapping
  @Needs(Act.READ_MONEY)
  Paged<CashJson> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable CashState state,
      Cursor cursor) {
    return screens.list(q.strip(), state, cursor).map(CashJson::of);
  }

  @GetMapping("/{id}")
  @Needs(Act.READ_MONEY)
  CashJson one(@PathVariable UUID id) {
    return CashJson.of(screens.one(id));
  }

  /** The receiver has signed; it counts as paid when somebody else has witnessed it. */
  @PostMapping("/{id}/signature")
  @Needs(Act.PAY_OUT)
  CashJson sign(@PathVariable UUID id, @RequestBody NewHandover handover, Person me) {
    cash.sign(id, handover, me);
    return one(id);
  }

  @PostMapping("/{id}/witness")
  @Needs(Act.WITNESS_CASH)
  CashJson witness(@PathVariable UUID id, Person me) {
    cash.witness(id, me);
    return one(id);
  }

  @PostMapping("/{id}/denial")
  @Needs(Act.WITNESS_CASH)
  CashJson deny(@PathVariable UUID id, @RequestBody NewCashReason reason, Person me) {
    cash.deny(id, reason, me);
    return one(id);
  }

  @PostMapping("/{id}/absence")
  @Needs(Act.PAY_OUT)
  CashJson absent(@PathVariable UUID id) {
    cash.notCalledFor(id);
    return one(id);
  }

  @PostMapping("/{id}/cancellation")
  @Needs(Act.PAY_OUT)
  CashJson cancel(@PathVariable UUID id, @RequestBody NewCashReason reason) {
    cash.cancel(id, reason);
    return one(id);
  }
}

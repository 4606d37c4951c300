package org.walnut.settlement.web;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.web.NavEntry;

/** One settlement line: where a figure is walked down to the bag of walnuts. */
@Controller("settlementLinePages")
class LinePages {

  private final LineScreens screens;

  LinePages(LineScreens screens) {
    this.screens = screens;
  }

  /** Everybody who reads figures may follow them down, within their places. */
  @GetMapping("/settlement/lines/{id}")
  @Needs(Act.READ_FIGURES)
  String show(@PathVariable UUID id, Person me, Model model) {
    model.addAttribute("line", screens.one(id, me.scope()));
    model.addAttribute("mayReadMoney", me.may(Act.READ_MONEY));
    model.addAttribute("mayReadLots", me.may(Act.READ_LOTS));
    model.addAttribute("mayReadOrders", me.may(Act.READ_ORDERS));
    return "settlement/line";
  }

  @Bean
  static NavEntry settlementEntry() {
    return new NavEntry(
            "web.nav.money", 10, "/settlement", "settlement.owed.title", Act.READ_MONEY.name())
        .counting("settlement.owed", "settlement.noCard");
  }

  @Bean
  static NavEntry settlementStatementsEntry() {
    return new NavEntry(
            "web.nav.money",
            15,
            "/settlement/statements",
            "settlement.statements.title",
            Act.READ_MONEY.name())
        .counting(
            "settlement.failed", "settlement.objected", "settlement.toConfirm", "settlement.ready");
  }

  @Bean
  static NavEntry settlementBatchesEntry() {
    return new NavEntry(
            "web.nav.money",
            20,
            "/settlement/batches",
            "settlement.batches.title",
            Act.READ_MONEY.name())
        .counting("settlement.unanswered");
  }
}

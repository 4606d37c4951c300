package org.walnut.balance.web;

import static org.walnut.web.Words.t;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.access.Person;
import org.walnut.balance.Balances;
import org.walnut.web.CsvAnswer;

/** A buyer's movements on paper and for spreadsheets. */
@Controller
class BalanceFiles {

  private static final int MOST_PRINTED = 500;

  private final Balances balances;
  private final BalanceScreens screens;

  BalanceFiles(Balances balances, BalanceScreens screens) {
    this.balances = balances;
    this.screens = screens;
  }

  @GetMapping("/balance/print")
  @Needs(Act.BUY)
  String print(Person me, Model model) {
    model.addAttribute("balance", BalanceShown.of(balances.of(me.id())));
    var moves = screens.newest(me.id(), MOST_PRINTED + 1);
    model.addAttribute("moves", moves.stream().limit(MOST_PRINTED).toList());
    model.addAttribute(
        "more", moves.size() > MOST_PRINTED ? t("balance.move.more", MOST_PRINTED) : "");
    return "balance/print";
  }

  @GetMapping({"/balance/movements.csv", "/api/v1/balance/movements.csv"})
  @Needs(Act.BUY)
  void csv(Person me, HttpServletResponse response) throws IOException {
    try (var csv = CsvAnswer.named("balance", response)) {
      csv.keyRow("balance.move.day", "balance.move.what", "balance.move.amount");
      screens.each(
          me.id(),
          move -> csv.row(move.on().toString(), move.what(), move.amount().yuan().toPlainString()));
    }
  }
}

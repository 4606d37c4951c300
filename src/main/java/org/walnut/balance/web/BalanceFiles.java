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
import org.walnut.web.CsvFile;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** A buyer's movements on paper and for spreadsheets. */
@Controller
class BalanceFiles {

  private static final int AT_ONCE = 500;

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
    var newest = screens.moves(me.id(), Cursor.START, AT_ONCE);
    model.addAttribute("moves", newest.items());
    model.addAttribute("more", newest.next() == null ? "" : t("balance.move.more", AT_ONCE));
    return "balance/print";
  }

  @GetMapping({"/balance/movements.csv", "/api/v1/balance/movements.csv"})
  @Needs(Act.BUY)
  void csv(Person me, HttpServletResponse response) throws IOException {
    try (var csv = CsvFile.answer("balance", response)) {
      csv.keyRow("balance.move.day", "balance.move.what", "balance.move.amount");
      Paged.all(cursor -> screens.moves(me.id(), cursor, AT_ONCE))
          .forEach(move -> csv.row(move.on(), move.what(), move.amount().yuan()));
    }
  }
}

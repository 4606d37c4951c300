package org.walnut.balance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    model.addAttribute("moves", moves(me));
    return "balance/print";
  }

  @GetMapping({"/balance/movements.csv", "/api/v1/balance/movements.csv"})
  @Needs(Act.BUY)
  void csv(Person me, HttpServletResponse response) throws IOException {
    var moves = moves(me);
    try (var csv = CsvAnswer.named("balance", response)) {
      csv.keyRow("balance.move.day", "balance.move.what", "balance.move.amount");
      moves.forEach(
          move -> csv.row(move.on().toString(), move.what(), move.amount().yuan().toPlainString()));
    }
  }

  private List<BalanceMove> moves(Person me) {
    var moves = new ArrayList<BalanceMove>();
    screens.eachMove(me.id(), moves::add);
    return moves;
  }
}

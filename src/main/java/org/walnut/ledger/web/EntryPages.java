package org.walnut.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.web.NavEntry;
import org.walnut.web.Show;

/** One entry with its transfers, and the trial balance of a day. */
@Controller("ledgerEntryPages")
public class EntryPages {

  private final EntryScreens screens;
  private final Days days;

  EntryPages(EntryScreens screens, Days days) {
    this.screens = screens;
    this.days = days;
  }

  /** The last line of a trial balance. */
  public record TrialSum(String debit, String credit, String difference, boolean balanced) {

    static TrialSum of(List<KindSums> kinds) {
      var debit = kinds.stream().map(KindSums::debitFen).reduce(BigDecimal.ZERO, BigDecimal::add);
      var credit = kinds.stream().map(KindSums::creditFen).reduce(BigDecimal.ZERO, BigDecimal::add);
      return new TrialSum(
          yuan(debit), yuan(credit), yuan(credit.subtract(debit)), debit.compareTo(credit) == 0);
    }

    private static String yuan(BigDecimal fen) {
      return Show.yuan(new Money(fen.longValueExact()));
    }
  }

  @GetMapping("/ledger/entries/{id}")
  @Needs(Act.READ_MONEY)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("entry", screens.one(id));
    return "ledger/entry";
  }

  @GetMapping("/ledger/trial-balance")
  @Needs(Act.READ_MONEY)
  String trial(@RequestParam(required = false) @Nullable LocalDate on, Model model) {
    var day = on == null ? days.today() : on;
    var kinds = screens.trial(day);
    model.addAttribute("kinds", kinds);
    model.addAttribute("sum", TrialSum.of(kinds));
    model.addAttribute("on", day.toString());
    return "ledger/trial";
  }

  @Bean
  static NavEntry ledgerAccountsEntry() {
    return new NavEntry(
        "web.nav.money", 50, "/ledger/accounts", "ledger.accounts.title", Act.READ_MONEY.name());
  }

  @Bean
  static NavEntry trialBalanceEntry() {
    return new NavEntry(
        "web.nav.money", 60, "/ledger/trial-balance", "ledger.trial.title", Act.READ_MONEY.name());
  }
}

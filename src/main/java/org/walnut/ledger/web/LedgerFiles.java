package org.walnut.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.Days;
import org.walnut.web.CsvFile;
import org.walnut.web.Paged;

/** The trial balance and the accounts for spreadsheets. */
@Controller("ledgerFiles")
class LedgerFiles {

  private static final int AT_ONCE = 500;

  private final EntryScreens entries;
  private final AccountScreens accounts;
  private final Days days;

  LedgerFiles(EntryScreens entries, AccountScreens accounts, Days days) {
    this.entries = entries;
    this.accounts = accounts;
    this.days = days;
  }

  @GetMapping({"/ledger/trial-balance.csv", "/api/v1/ledger/trial-balance.csv"})
  @Needs(Act.READ_MONEY)
  void trial(@RequestParam(required = false) @Nullable LocalDate on, HttpServletResponse response)
      throws IOException {
    var day = on == null ? days.today() : on;
    var kinds = entries.trial(day);
    try (var csv = CsvFile.answer("trial-balance-" + day, response)) {
      csv.keyRow(
          "ledger.accounts.kind",
          "ledger.trial.accounts",
          "ledger.line.debit",
          "ledger.line.credit",
          "ledger.line.balance");
      kinds.forEach(kind ->
          csv.row(
              kind.name(),
              kind.accounts(),
              kind.debit().yuan(),
              kind.credit().yuan(),
              kind.balance().yuan()));
    }
  }

  @GetMapping({"/ledger/accounts.csv", "/api/v1/ledger/accounts.csv"})
  @Needs(Act.READ_MONEY)
  void accounts(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable AccountKind kind,
      HttpServletResponse response)
      throws IOException {
    try (var csv = CsvFile.answer("accounts", response)) {
      csv.keyRow(
          "ledger.account.owner",
          "ledger.accounts.kind",
          "ledger.account.opened",
          "ledger.account.state",
          "ledger.account.balance");
      Paged.all(cursor -> accounts.list(q.strip(), kind, cursor, AT_ONCE))
          .forEach(account ->
              csv.row(
                  account.name(),
                  account.kindName(),
                  account.openedOn(),
                  account.state(),
                  account.balance().yuan()));
    }
  }
}

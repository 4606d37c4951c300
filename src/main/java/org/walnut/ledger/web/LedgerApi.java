package org.walnut.ledger.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.walnut.access.Act;
import org.walnut.access.Needs;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountTurn;
import org.walnut.ledger.LedgerAccounts;
import org.walnut.ledger.web.LedgerJson.AccountJson;
import org.walnut.ledger.web.LedgerJson.EntryJson;
import org.walnut.ledger.web.LedgerJson.StatementJson;
import org.walnut.ledger.web.LedgerJson.StatementLineJson;
import org.walnut.ledger.web.LedgerJson.TrialJson;
import org.walnut.ledger.web.LedgerJson.TrialKindJson;
import org.walnut.shared.Days;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The books, for programs. */
@RestController
@RequestMapping("/api/v1/ledger")
class LedgerApi {

  private final AccountScreens accounts;
  private final StatementScreens statements;
  private final EntryScreens entries;
  private final LedgerAccounts turns;
  private final Days days;

  LedgerApi(
      AccountScreens accounts,
      StatementScreens statements,
      EntryScreens entries,
      LedgerAccounts turns,
      Days days) {
    this.accounts = accounts;
    this.statements = statements;
    this.entries = entries;
    this.turns = turns;
    this.days = days;
  }

  @GetMapping("/accounts")
  @Needs(Act.READ_MONEY)
  Paged<AccountJson> accounts(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable AccountKind kind,
      Cursor cursor) {
    return accounts.list(q.strip(), kind, cursor, 25).map(AccountJson::of);
  }

  @GetMapping("/accounts/{id}")
  @Needs(Act.READ_MONEY)
  AccountJson account(@PathVariable UUID id) {
    return AccountJson.of(accounts.one(id));
  }

  @GetMapping("/accounts/{id}/statement")
  @Needs(Act.READ_MONEY)
  StatementJson statement(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Cursor cursor) {
    var period = PeriodAsked.of(from, to, days.today());
    var account = AccountJson.of(accounts.one(id));
    var sums = statements.sums(id, period);
    var lines = statements.lines(id, period, cursor);
    var items = lines.items().stream().map(StatementLineJson::of).toList();
    return new StatementJson(
        account,
        period.from(),
        period.to(),
        sums.opening(),
        sums.debit(),
        sums.credit(),
        sums.closing(),
        items,
        lines.next());
  }

  @PostMapping("/accounts/{id}/closure")
  @Needs(Act.SETTLE)
  ResponseEntity<AccountJson> close(@PathVariable UUID id, @RequestBody AccountTurn turn) {
    turns.close(id, turn);
    return ResponseEntity.ok(account(id));
  }

  @PostMapping("/accounts/{id}/reopening")
  @Needs(Act.SETTLE)
  ResponseEntity<AccountJson> reopen(@PathVariable UUID id, @RequestBody AccountTurn turn) {
    turns.reopen(id, turn);
    return ResponseEntity.ok(account(id));
  }

  @GetMapping("/entries/{id}")
  @Needs(Act.READ_MONEY)
  EntryJson entry(@PathVariable UUID id) {
    return EntryJson.of(entries.one(id));
  }

  @GetMapping("/trial-balance")
  @Needs(Act.READ_MONEY)
  TrialJson trial(@RequestParam(required = false) @Nullable LocalDate on) {
    var day = on == null ? days.today() : on;
    var kinds = entries.trial(day);
    return new TrialJson(
        day,
        kinds.stream()
            .map(each ->
                new TrialKindJson(each.kind(), each.accounts(), each.debitFen(), each.creditFen()))
            .toList(),
        EntryPages.TrialSum.of(kinds).balanced());
  }
}

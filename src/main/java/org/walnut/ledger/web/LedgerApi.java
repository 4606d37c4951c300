package org.walnut.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import org.walnut.ledger.web.EntryScreens.EntryShown;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
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

  LedgerApi(AccountScreens accounts, StatementScreens statements, EntryScreens entries, LedgerAccounts turns, Days days) {
    this.accounts = accounts;
    this.statements = statements;
    this.entries = entries;
    this.turns = turns;
    this.days = days;
  }

  /** A page of a statement; opening and closing are of the whole period. */
  record StatementJson(
      AccountJson account, LocalDate from, LocalDate to, Money opening, Money debit, Money credit, Money closing, List<StatementLineJson> items, @Nullable String next) {}

  record AccountJson(UUID id, AccountKind kind, @Nullable UUID owner, String name, LocalDate openedOn, boolean closed, Money balance) {

    static AccountJson of(AccountRow row) {
      return new AccountJson(row.id(), row.kind(), row.owner(), row.name(), row.openedOn(), row.closed(), row.balance());
    }
  }

  record StatementLineJson(
      LocalDate on, UUID entry, int line, String cause, @Nullable String path, AccountKind other, @Nullable UUID otherOwner, Money debit, Money credit, Money balance) {

    static StatementLineJson of(StatementLine line) {
      return new StatementLineJson(
          line.on(), line.entry(), line.lineNo(), line.cause(), line.path(), line.otherKind(), line.otherOwner(), line.debit(), line.credit(), line.balance());
    }
  }

  record EntryJson(
      UUID id, LocalDate on, String cause, String memo, @Nullable String path, @Nullable UUID reverses, @Nullable UUID reversedBy, Money total, List<TransferJson> transfers) {

    static EntryJson of(EntryShown entry) {
      return new EntryJson(
          entry.id(), entry.on(), entry.cause(), entry.memo(), entry.path(), entry.reverses(), entry.reversedBy(), entry.total(),
          entry.transfers().stream().map(each -> new TransferJson(each.debit(), each.credit(), each.amount())).toList());
    }
  }

  record TransferJson(UUID debit, UUID credit, Money amount) {}

  record TrialJson(LocalDate on, List<TrialKindJson> items, boolean balanced) {}

  record TrialKindJson(AccountKind kind, long accounts, BigDecimal debit, BigDecimal credit) {}

  @GetMapping("/accounts")
  @Needs(Act.READ_MONEY)
  Paged<AccountJson> accounts(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable AccountKind kind, Cursor cursor) {
    return accounts.list(q.strip(), kind, cursor).map(AccountJson::of);
  }

  @GetMapping("/accounts/{id}")
  @Needs(Act.READ_MONEY)
  AccountJson account(@PathVariable UUID id) {
    return AccountJson.of(accounts.one(id));
  }

  @GetMapping("/accounts/{id}/statement")
  @Needs(Act.READ_MONEY)
  StatementJson statement(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate from, @RequestParam(required = false) @Nullable LocalDate to, Cursor cursor) {
    var period = PeriodAsked.of(from, to, days.today());
    var account = AccountJson.of(accounts.one(id));
    var sums = statements.sums(id, period);
    var lines = statements.lines(id, period, cursor);
    var items = lines.items().stream().map(StatementLineJson::of).toList();
    return new StatementJson(
        account, period.from(), period.to(), sums.opening(), sums.debit(), sums.credit(), sums.closing(), items, lines.next());
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
        kinds.stream().map(each -> new TrialKindJson(each.kind(), each.accounts(), each.debitFen(), each.creditFen())).toList(),
        EntryPages.TrialSum.of(kinds).balanced());
  }
}

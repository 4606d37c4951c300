package org.walnut.ledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.Money;

/** The books as programs read them: amounts in fen, days in ISO form. */
final class LedgerJson {

  private LedgerJson() {}

  /** A page of a statement; opening and closing are of the whole period. */
  record StatementJson(
      AccountJson account,
      LocalDate from,
      LocalDate to,
      Money opening,
      Money debit,
      Money credit,
      Money closing,
      List<StatementLineJson> items,
      @Nullable String next) {}

  record AccountJson(
      UUID id,
      AccountKind kind,
      @Nullable UUID owner,
      String name,
      LocalDate openedOn,
      boolean closed,
      Money balance) {

    static AccountJson of(AccountRow row) {
      return new AccountJson(
          row.id(),
          row.kind(),
          row.owner(),
          row.name(),
          row.openedOn(),
          row.closed(),
          row.balance());
    }
  }

  record StatementLineJson(
      LocalDate on,
      UUID entry,
      int line,
      String cause,
      @Nullable String path,
      AccountKind other,
      @Nullable UUID otherOwner,
      Money debit,
      Money credit,
      Money balance) {

    static StatementLineJson of(StatementLine line) {
      return new StatementLineJson(
          line.on(),
          line.entry(),
          line.lineNo(),
          line.cause(),
          line.path(),
          line.otherKind(),
          line.otherOwner(),
          line.debit(),
          line.credit(),
          line.balance());
    }
  }

  record EntryJson(
      UUID id,
      LocalDate on,
      String cause,
      String memo,
      @Nullable String path,
      @Nullable UUID reverses,
      @Nullable UUID reversedBy,
      Money total,
      List<TransferJson> transfers) {

    static EntryJson of(EntryShown entry) {
      return new EntryJson(
          entry.id(),
          entry.on(),
          entry.cause(),
          entry.memo(),
          entry.path(),
          entry.reverses(),
          entry.reversedBy(),
          entry.total(),
          entry.transfers().stream()
              .map(each -> new TransferJson(each.debit(), each.credit(), each.amount()))
              .toList());
    }
  }

  record TransferJson(UUID debit, UUID credit, Money amount) {}

  record TrialJson(LocalDate on, List<TrialKindJson> items, boolean balanced) {}

  record TrialKindJson(AccountKind kind, long accounts, BigDecimal debit, BigDecimal credit) {}
}

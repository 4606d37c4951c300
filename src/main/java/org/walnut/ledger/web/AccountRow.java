package org.walnut.ledger.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.ledger.AccountKind;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.LedgerAccounts;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** An account with what it holds, as lists and the API show it. */
public record AccountRow(
    UUID id,
    AccountKind kind,
    @Nullable UUID owner,
    @Nullable String label,
    LocalDate openedOn,
    boolean closed,
    Money balance) {

  /** The kind, for accounts of which there is one only; else how people call the owner. */
  public String name() {
    return name(kind, owner, label);
  }

  static String name(AccountKind kind, @Nullable UUID owner, @Nullable String label) {
    return owner == null
        ? Words.label(kind)
        : LedgerAccounts.label(new AccountRef(kind, owner, label));
  }

  public String kindName() {
    return Words.label(kind);
  }

  public String path() {
    return "/ledger/accounts/" + id;
  }

  public String opened() {
    return Show.date(openedOn);
  }

  public String yuan() {
    return Show.yuan(balance);
  }

  public String state() {
    return closed ? t("ledger.account.closed") : t("ledger.account.active");
  }

  static AccountRow row(ResultSet row, int number) throws SQLException {
    return new AccountRow(
        Sql.uuid(row, "id"),
        AccountKind.valueOf(row.getString("kind")),
        Sql.uuidOrNull(row, "owner_id"),
        row.getString("label"),
        Sql.date(row, "opened_on"),
        row.getBoolean("closed"),
        new Money(row.getBigDecimal("balance_fen").longValueExact()));
  }
}

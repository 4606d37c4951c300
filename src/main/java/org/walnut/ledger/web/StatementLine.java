package org.walnut.ledger.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.ledger.AccountKind;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** One transfer as one of its two accounts sees it, with what the account held after it. */
public record StatementLine(
    LocalDate on,
    UUID entry,
    int lineNo,
    String cause,
    String memo,
    @Nullable String path,
    AccountKind otherKind,
    @Nullable UUID otherOwner,
    @Nullable String otherLabel,
    Money debit,
    Money credit,
    Money balance) {

  public String day() {
    return Show.date(on);
  }

  public String what() {
    return Words.t(memo);
  }

  public String other() {
    return AccountRow.name(otherKind, otherOwner, otherLabel);
  }

  public String entryPath() {
    return "/ledger/entries/" + entry;
  }

  public String debitYuan() {
    return debit.isZero() ? "" : Show.yuan(debit);
  }

  public String creditYuan() {
    return credit.isZero() ? "" : Show.yuan(credit);
  }

  public String balanceYuan() {
    return Show.yuan(balance);
  }

  String cursor() {
    return Cursor.of(on, entry, lineNo);
  }

  static StatementLine row(ResultSet row, int number) throws SQLException {
    return new StatementLine(
        Sql.date(row, "on_day"),
        Sql.uuid(row, "entry_id"),
        row.getInt("line_no"),
        row.getString("cause"),
        row.getString("memo"),
        row.getString("path"),
        AccountKind.valueOf(row.getString("other_kind")),
        Sql.uuidOrNull(row, "other_owner"),
        row.getString("other_label"),
        Sql.money(row, "debit_fen"),
        Sql.money(row, "credit_fen"),
        new Money(row.getBigDecimal("balance_fen").longValueExact()));
  }
}

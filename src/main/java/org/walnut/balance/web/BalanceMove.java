package org.walnut.balance.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * Money that came into a balance or, negative, left it.
 *
 * @param path the page of what caused it
 */
public record BalanceMove(
    LocalDate on,
    UUID entry,
    int lineNo,
    BalanceMoveKind kind,
    Money amount,
    @Nullable String path) {

  public String day() {
    return Show.date(on);
  }

  public String what() {
    return Words.label(kind);
  }

  public String yuan() {
    return amount.isNegative() ? Show.yuan(amount) : "+" + Show.yuan(amount);
  }

  String cursor() {
    return Cursor.of(on, entry, lineNo);
  }

  static BalanceMove row(ResultSet row, int number) throws SQLException {
    return new BalanceMove(
        Sql.date(row, "on_day"),
        Sql.uuid(row, "entry_id"),
        row.getInt("line_no"),
        BalanceMoveKind.of(row.getString("what")),
        Sql.money(row, "fen"),
        row.getString("path"));
  }
}

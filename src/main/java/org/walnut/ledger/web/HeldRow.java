package org.walnut.ledger.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** Money set aside, on the page of its account. */
public record HeldRow(String made, String until, String what, Money amount) {

  public String yuan() {
    return Show.yuan(amount);
  }

  static HeldRow row(ResultSet row, int number) throws SQLException {
    return new HeldRow(
        Show.time(Sql.instant(row, "made_at")),
        Show.time(Sql.instant(row, "until_at")),
        t(row.getString("memo")),
        Sql.money(row, "amount_fen"));
  }
}

package org.walnut.settlement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** A run as its list and the API show it. */
public record RunRow(
    UUID id,
    String code,
    LocalDate to,
    Instant madeAt,
    String madeBy,
    int payableCount,
    Money payable,
    int carriedCount,
    Money carried,
    int excludedCount,
    Money excluded,
    long waiting,
    long silent,
    long paid) {

  public String path() {
    return "/settlement/runs/" + id;
  }

  public String day() {
    return Show.date(to);
  }

  public String when() {
    return Show.time(madeAt);
  }

  public String payableYuan() {
    return Show.yuan(payable);
  }

  public String carriedYuan() {
    return Show.yuan(carried);
  }

  public String excludedYuan() {
    return Show.yuan(excluded);
  }

  static RunRow row(ResultSet row, int number) throws SQLException {
    return new RunRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.date(row, "up_to"),
        Sql.instant(row, "made_at"),
        row.getString("made_by"),
        row.getInt("payable_count"),
        Sql.money(row, "payable_fen"),
        row.getInt("carried_count"),
        Sql.money(row, "carried_fen"),
        row.getInt("excluded_count"),
        Sql.money(row, "excluded_fen"),
        row.getLong("waiting"),
        row.getLong("silent"),
        row.getLong("paid"));
  }
}

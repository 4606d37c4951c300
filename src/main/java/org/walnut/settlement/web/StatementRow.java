package org.walnut.settlement.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.payout.PayoutWay;
import org.walnut.settlement.StatementState;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A statement as lists and the API show it; names are masked. */
public record StatementRow(
    UUID id,
    String code,
    UUID run,
    UUID household,
    String householdCode,
    String headName,
    PayoutWay way,
    boolean reachable,
    LocalDate to,
    Money amount,
    StatementState state,
    @Nullable LocalDate paidOn) {

  public String path() {
    return "/settlement/statements/" + id;
  }

  public String name() {
    return Show.name(headName);
  }

  public String day() {
    return Show.date(to);
  }

  public String yuan() {
    return Show.yuan(amount);
  }

  public String wayText() {
    return reachable ? Words.label(way) : t("settlement.way.unknown", way);
  }

  public String stateText() {
    return Words.label(state);
  }

  public String tone() {
    return state.tone();
  }

  static StatementRow row(ResultSet row, int number) throws SQLException {
    return new StatementRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "run_id"),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        row.getString("head_name"),
        PayoutWay.valueOf(row.getString("way")),
        row.getBoolean("reachable"),
        Sql.date(row, "up_to"),
        Sql.money(row, "amount_fen"),
        StatementState.valueOf(row.getString("state")),
        Sql.dateOrNull(row, "paid_on"));
  }
}

package org.walnut.settlement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.settlement.SourceKind;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** A settlement line as its list, its files and the API show it. */
public record LineRow(
    UUID id,
    LocalDate on,
    SourceKind kind,
    UUID household,
    String householdCode,
    String lotCode,
    @Nullable String orderCode,
    Weight weight,
    Money gross,
    Money refund,
    Money courier,
    Money packaging,
    Money commission,
    Money amount,
    String grade,
    boolean inStatement) {

  public String path() {
    return "/settlement/lines/" + id;
  }

  public String day() {
    return Show.date(on);
  }

  public String what() {
    return Words.label(kind);
  }

  public String weighed() {
    return weight.isZero() ? "" : Show.kg(weight);
  }

  public String grossYuan() {
    return Show.yuan(gross);
  }

  /** Everything that is taken off, in one. */
  public String offYuan() {
    return Show.yuan(gross.minus(amount).negate());
  }

  public String amountYuan() {
    return Show.yuan(amount);
  }

  List<Object> cells() {
    return List.of(
        on,
        what(),
        householdCode,
        lotCode,
        orderCode == null ? "" : orderCode,
        weight.kg(),
        gross.yuan(),
        refund.yuan(),
        courier.yuan(),
        packaging.yuan(),
        commission.yuan(),
        amount.yuan(),
        grade);
  }

  static LineRow row(ResultSet row, int number) throws SQLException {
    return new LineRow(
        Sql.uuid(row, "id"),
        Sql.date(row, "on_day"),
        SourceKind.valueOf(row.getString("source_kind")),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        row.getString("lot_code"),
        row.getString("order_code"),
        Sql.weight(row, "weight_g"),
        Sql.money(row, "gross_fen"),
        Sql.money(row, "refund_fen"),
        Sql.money(row, "courier_fen"),
        Sql.money(row, "packaging_fen"),
        Sql.money(row, "commission_fen"),
        Sql.money(row, "amount_fen"),
        row.getString("grade"),
        row.getBoolean("in_statement"));
  }
}

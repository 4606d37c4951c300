package org.walnut.settlement.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.walnut.shared.Sql;
import org.walnut.stock.LotState;
import org.walnut.supply.Deductions;
import org.walnut.supply.Mechanism;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** The lot a settlement line is about, and on what terms its goods came together. */
public record LineLot(
    UUID id,
    String code,
    LotState state,
    String goods,
    String grade,
    String carrier,
    Mechanism mechanism,
    Deductions deductions) {

  public String path() {
    return "/lots/" + id;
  }

  public String stateText() {
    return Words.label(state);
  }

  public String mechanismText() {
    return Words.label(mechanism);
  }

  public boolean consigned() {
    return mechanism == Mechanism.CONSIGNMENT;
  }

  public String commission() {
    return Show.percent(BigDecimal.valueOf(deductions.commissionBp(), 4));
  }

  public String packaging() {
    return deductions.packagingPerParcel().isPositive()
        ? Words.t("settlement.rate.perParcel", deductions.packagingPerParcel())
        : Show.perKg(deductions.packagingPerKg());
  }

  public String courier() {
    if (deductions.courierPerParcel().isPositive()) {
      return Words.t("settlement.rate.perParcel", deductions.courierPerParcel());
    }
    return deductions.courierPerKg().fen() > 0
        ? Show.perKg(deductions.courierPerKg())
        : Words.t("settlement.rate.postage");
  }

  static LineLot row(ResultSet row) throws SQLException {
    return new LineLot(
        Sql.uuid(row, "lot_id"),
        row.getString("lot_code"),
        LotState.valueOf(row.getString("lot_state")),
        Own.name(row.getString("name_zh"), row.getString("name_en")),
        Own.name(row.getString("grade_zh"), row.getString("grade_en")),
        Own.name(row.getString("carrier_zh"), row.getString("carrier_en")),
        Mechanism.valueOf(row.getString("mechanism")),
        new Deductions(
            row.getInt("commission_bp"),
            Sql.price(row, "packaging_fen_per_kg"),
            Sql.money(row, "packaging_fen_per_parcel"),
            Sql.price(row, "courier_fen_per_kg"),
            Sql.money(row, "courier_fen_per_parcel")));
  }
}

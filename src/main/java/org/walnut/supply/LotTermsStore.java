package org.walnut.supply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes the terms of lots, and whether they are still collecting. */
@Repository
class LotTermsStore {

  private final JdbcClient db;

  LotTermsStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * The lot that is being collected on these terms; it goes on collecting until the transaction
   * ends.
   */
  Optional<UUID> collecting(LotTerms terms) {
    return db.sql(
            """
            select lot_id
              from lot_terms
             where carrier_id = :carrier
               and goods_id = :goods
               and grade = :grade
               and mechanism = :mechanism
               and commission_bp = :commission_bp
               and packaging_fen_per_kg = :packaging_kg
               and packaging_fen_per_parcel = :packaging_parcel
               and courier_fen_per_kg = :courier_kg
               and courier_fen_per_parcel = :courier_parcel
               and collecting
               for update
            """)
        .param("carrier", terms.carrier())
        .param("goods", terms.goods())
        .param("grade", terms.grade())
        .param("mechanism", terms.mechanism().name())
        .param("commission_bp", terms.deductions().commissionBp())
        .param("packaging_kg", terms.deductions().packagingPerKg().fen())
        .param("packaging_parcel", terms.deductions().packagingPerParcel().fen())
        .param("courier_kg", terms.deductions().courierPerKg().fen())
        .param("courier_parcel", terms.deductions().courierPerParcel().fen())
        .query(UUID.class)
        .optional();
  }

  void add(UUID lot, LotTerms terms, boolean collecting) {
    db.sql(
            """
            insert into lot_terms (lot_id, carrier_id, goods_id, grade, mechanism, commission_bp, packaging_fen_per_kg,
                                   packaging_fen_per_parcel, courier_fen_per_kg, courier_fen_per_parcel, collecting)
            values (:lot, :carrier, :goods, :grade, :mechanism, :commission_bp, :packaging_kg,
                    :packaging_parcel, :courier_kg, :courier_parcel, :collecting)
            """)
        .param("lot", lot)
        .param("carrier", terms.carrier())
        .param("goods", terms.goods())
        .param("grade", terms.grade())
        .param("mechanism", terms.mechanism().name())
        .param("commission_bp", terms.deductions().commissionBp())
        .param("packaging_kg", terms.deductions().packagingPerKg().fen())
        .param("packaging_parcel", terms.deductions().packagingPerParcel().fen())
        .param("courier_kg", terms.deductions().courierPerKg().fen())
        .param("courier_parcel", terms.deductions().courierPerParcel().fen())
        .param("collecting", collecting)
        .update();
  }

  Optional<LotTerms> find(UUID lot) {
    return db.sql(
            """
            select carrier_id, goods_id, grade, mechanism, commission_bp, packaging_fen_per_kg, packaging_fen_per_parcel,
                   courier_fen_per_kg, courier_fen_per_parcel
              from lot_terms
             where lot_id = :lot
            """)
        .param("lot", lot)
        .query(LotTermsStore::terms)
        .optional();
  }

  /** Whether intakes may come and go; it stays so until the transaction ends. */
  boolean isCollecting(UUID lot) {
    return db.sql("select collecting from lot_terms where lot_id = :lot for update")
        .param("lot", lot)
        .query(Boolean.class)
        .single();
  }

  /** From now on its sources stay as they are. */
  void stopCollecting(UUID lot) {
    db.sql("update lot_terms set collecting = false where lot_id = :lot")
        .param("lot", lot)
        .update();
  }

  private static LotTerms terms(ResultSet row, int index) throws SQLException {
    return new LotTerms(
        Sql.uuid(row, "carrier_id"),
        Sql.uuid(row, "goods_id"),
        row.getString("grade"),
        Mechanism.valueOf(row.getString("mechanism")),
        new Deductions(
            row.getInt("commission_bp"),
            Sql.price(row, "packaging_fen_per_kg"),
            Sql.money(row, "packaging_fen_per_parcel"),
            Sql.price(row, "courier_fen_per_kg"),
            Sql.money(row, "courier_fen_per_parcel")));
  }
}

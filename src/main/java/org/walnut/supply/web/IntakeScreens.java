package org.walnut.supply.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.supply.IntakeState;
import org.walnut.supply.Mechanism;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/**
 * What the intake screens show: a shop its own intakes, a town or village those of its households.
 */
@Repository
@Transactional(readOnly = true)
class IntakeScreens {

  private final JdbcClient db;

  IntakeScreens(JdbcClient db) {
    this.db = db;
  }

  Paged<IntakeJson> list(Scope scope, String q, @Nullable IntakeState state, Cursor cursor) {
    return list(scope, q, state, null, cursor);
  }

  Paged<IntakeJson> under(Scope scope, UUID agreement, Cursor cursor) {
    return list(scope, "", null, agreement, cursor);
  }

  IntakeJson intake(Scope scope, UUID id) {
    return db.sql(
            """
            select i.id, i.code, i.agreement_id, a.code as agreement_code, i.carrier_id, c.name_zh as carrier_zh, c.name_en as carrier_en,
                   i.household_id, h.code as household_code, h.head_name, p.label as place, i.goods_id, g.name_zh, g.name_en,
                   i.grade, r.name_zh as grade_zh, r.name_en as grade_en, i.gross_g, i.tare_g, i.net_g, i.price_fen_per_kg,
                   i.floor_price_fen_per_kg, i.amount_fen, i.received_on, i.harvest_place, a.mechanism, i.state, i.lot_id,
                   l.code as lot_code, coalesce(t.collecting, false) as collecting, i.why, i.weighed_by_name, i.weighed_at
              from intake i
              join agreement a on a.county_id = i.county_id and a.id = i.agreement_id
              join carrier c on c.county_id = i.county_id and c.id = i.carrier_id
              join household_card h on h.county_id = i.county_id and h.id = i.household_id
              join place p on p.code = h.village_code
              join goods_card g on g.county_id = i.county_id and g.id = i.goods_id
              join goods_grade_card r on r.county_id = i.county_id and r.goods_id = i.goods_id and r.code = i.grade
              left join lot_card l on l.county_id = i.county_id and l.id = i.lot_id
              left join lot_terms t on t.county_id = i.county_id and t.lot_id = i.lot_id
             where i.id = :id
               and h.village_code like :prefix || '%'
               and (:shop::uuid is null or i.carrier_id = :shop::uuid)
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .param("shop", scope.shop())
        .query(IntakeScreens::intake)
        .optional()
        .orElseThrow(() -> new NotFound("supply.intake", id));
  }

  /** Newest first. */
  private Paged<IntakeJson> list(
      Scope scope, String q, @Nullable IntakeState state, @Nullable UUID agreement, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select i.county_id, i.id
                    from intake i
                   where (length(:prefix) = 6 or i.household_id in (select id from household_place where village_code between :prefix and rpad(:prefix, 12, '9')))
                     and (:shop::uuid is null or i.carrier_id = :shop::uuid)
                     and (:agreement::uuid is null or i.agreement_id = :agreement::uuid)
                     and (:state::text is null or i.state = :state::text)
                     and (:q::text is null
                          or position(upper(:q) in i.code) > 0
                          or i.household_id in (select household_id
                                                  from household_word
                                                 where word = upper(:q) or (not whole and position(:q in word) > 0)))
                     and (:before::uuid is null or i.id < :before::uuid)
                   order by i.id desc
                   limit 26
                )
                select i.id, i.code, i.agreement_id, a.code as agreement_code, i.carrier_id, c.name_zh as carrier_zh,
                       c.name_en as carrier_en, i.household_id, h.code as household_code, h.head_name, p.label as place, i.goods_id,
                       g.name_zh, g.name_en, i.grade, r.name_zh as grade_zh, r.name_en as grade_en, i.gross_g, i.tare_g, i.net_g,
                       i.price_fen_per_kg, i.floor_price_fen_per_kg, i.amount_fen, i.received_on, i.harvest_place, a.mechanism,
                       i.state, i.lot_id, l.code as lot_code, coalesce(t.collecting, false) as collecting, i.why,
                       i.weighed_by_name, i.weighed_at
                  from page
                  join intake i on i.county_id = page.county_id and i.id = page.id
                  join agreement a on a.county_id = i.county_id and a.id = i.agreement_id
                  join carrier c on c.county_id = i.county_id and c.id = i.carrier_id
                  join household_card h on h.county_id = i.county_id and h.id = i.household_id
                  join place p on p.code = h.village_code
                  join goods_card g on g.county_id = i.county_id and g.id = i.goods_id
                  join goods_grade_card r on r.county_id = i.county_id and r.goods_id = i.goods_id and r.code = i.grade
                  left join lot_card l on l.county_id = i.county_id and l.id = i.lot_id
                  left join lot_terms t on t.county_id = i.county_id and t.lot_id = i.lot_id
                 order by i.id desc
                """)
            .param("prefix", scope.divisionPrefix())
            .param("shop", scope.shop())
            .param("agreement", agreement)
            .param("state", state == null ? null : state.name())
            .param("q", q.isBlank() ? null : q.strip())
            .param("before", cursor.uuid(0))
            .query(IntakeScreens::intake)
            .list(),
        25,
        intake -> Cursor.of(intake.id()));
  }

  private static IntakeJson intake(ResultSet row, int index) throws SQLException {
    return new IntakeJson(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "agreement_id"),
        row.getString("agreement_code"),
        Sql.uuid(row, "carrier_id"),
        row.getString("carrier_zh"),
        row.getString("carrier_en"),
        Sql.uuid(row, "household_id"),
        row.getString("household_code"),
        row.getString("head_name"),
        row.getString("place"),
        Sql.uuid(row, "goods_id"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("grade"),
        row.getString("grade_zh"),
        row.getString("grade_en"),
        Sql.weight(row, "gross_g"),
        Sql.weight(row, "tare_g"),
        Sql.weight(row, "net_g"),
        Sql.price(row, "price_fen_per_kg"),
        Sql.price(row, "floor_price_fen_per_kg"),
        Sql.money(row, "amount_fen"),
        Sql.date(row, "received_on"),
        new DivisionCode(row.getString("harvest_place")),
        Mechanism.valueOf(row.getString("mechanism")),
        IntakeState.valueOf(row.getString("state")),
        Sql.uuidOrNull(row, "lot_id"),
        row.getString("lot_code"),
        row.getBoolean("collecting"),
        row.getString("why"),
        row.getString("weighed_by_name"),
        Sql.instant(row, "weighed_at"));
  }
}

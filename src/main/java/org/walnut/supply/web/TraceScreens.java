package org.walnut.supply.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.stock.LotState;
import org.walnut.supply.InspectionState;
import org.walnut.supply.Mechanism;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/**
 * Lots with what this room knows of them: a shop sees its own, a town or village those its
 * households brought something to.
 */
@Repository
@Transactional(readOnly = true)
class TraceScreens {

  private final JdbcClient db;

  TraceScreens(JdbcClient db) {
    this.db = db;
  }

  /** Newest first. */
  Paged<TraceJson> list(Scope scope, String q, @Nullable LotState state, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select t.county_id, t.lot_id
                    from lot_terms t
                   where (:shop::uuid is null or t.carrier_id = :shop::uuid)
                     and (length(:prefix) = 6
                          or exists (select 1
                                       from lot_share_card s
                                       join household_card h on h.county_id = s.county_id and h.id = s.household_id
                                      where s.county_id = t.county_id
                                        and s.lot_id = t.lot_id
                                        and h.village_code like :prefix || '%'))
                     and (:state::text is null
                          or exists (select 1 from lot_name l where l.county_id = t.county_id and l.id = t.lot_id and l.state = :state::text))
                     and (:q::text is null
                          or t.lot_id in (select id from lot_name where position(upper(:q) in code) > 0)
                          or t.goods_id in (select id from goods_card where position(lower(:q) in lower(name_zh || ' ' || name_en)) > 0))
                     and (:before::uuid is null or t.lot_id < :before::uuid)
                   order by t.lot_id desc
                   limit 26
                )
                select l.id, l.code, l.goods_id, g.name_zh, g.name_en, l.grade, r.name_zh as grade_zh, r.name_en as grade_en,
                       t.carrier_id, c.name_zh as carrier_zh, c.name_en as carrier_en, t.mechanism, t.collecting, l.state,
                       n.state as inspection, l.made_on, l.best_before, l.on_hand_g, l.reserved_g,
                       (select count(*) from lot_share s where s.county_id = t.county_id and s.lot_id = t.lot_id) as sources
                  from page
                  join lot_terms t on t.county_id = page.county_id and t.lot_id = page.lot_id
                  join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
                  join carrier c on c.county_id = t.county_id and c.id = t.carrier_id
                  join goods_card g on g.county_id = t.county_id and g.id = t.goods_id
                  join goods_grade_card r on r.county_id = t.county_id and r.goods_id = t.goods_id and r.code = t.grade
                  left join lateral (select state
                                       from inspection
                                      where county_id = t.county_id
                                        and lot_id = t.lot_id
                                      order by id desc
                                      limit 1) n on true
                 order by l.id desc
                """)
            .param("shop", scope.shop())
            .param("prefix", scope.divisionPrefix())
            .param("state", state == null ? null : state.name())
            .param("q", q.isBlank() ? null : q.strip())
            .param("before", cursor.uuid(0))
            .query(TraceScreens::lot)
            .list(),
        25,
        lot -> Cursor.of(lot.id()));
  }

  TraceJson lot(Scope scope, UUID id) {
    return db.sql(
            """
            select l.id, l.code, l.goods_id, g.name_zh, g.name_en, l.grade, r.name_zh as grade_zh, r.name_en as grade_en,
                   t.carrier_id, c.name_zh as carrier_zh, c.name_en as carrier_en, t.mechanism, t.collecting, l.state,
                   (select state
                      from inspection
                     where county_id = t.county_id
                       and lot_id = t.lot_id
                     order by id desc
                     limit 1) as inspection, l.made_on, l.best_before, l.on_hand_g, l.reserved_g,
                   (select count(*) from lot_share s where s.county_id = t.county_id and s.lot_id = t.lot_id) as sources
              from lot_terms t
              join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
              join carrier c on c.county_id = t.county_id and c.id = t.carrier_id
              join goods_card g on g.county_id = t.county_id and g.id = t.goods_id
              join goods_grade_card r on r.county_id = t.county_id and r.goods_id = t.goods_id and r.code = t.grade
             where t.lot_id = :id
               and (:shop::uuid is null or t.carrier_id = :shop::uuid)
               and (length(:prefix) = 6
                    or exists (select 1
                                 from lot_share_card s
                                 join household_card h on h.county_id = s.county_id and h.id = s.household_id
                                where s.county_id = t.county_id
                                  and s.lot_id = t.lot_id
                                  and h.village_code like :prefix || '%'))
            """)
        .param("id", id)
        .param("shop", scope.shop())
        .param("prefix", scope.divisionPrefix())
        .query(TraceScreens::lot)
        .optional()
        .orElseThrow(() -> new NotFound("stock.lot", id));
  }

  private static TraceJson lot(ResultSet row, int index) throws SQLException {
    @Nullable String inspection = row.getString("inspection");
    return new TraceJson(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "goods_id"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("grade"),
        row.getString("grade_zh"),
        row.getString("grade_en"),
        Sql.uuid(row, "carrier_id"),
        row.getString("carrier_zh"),
        row.getString("carrier_en"),
        Mechanism.valueOf(row.getString("mechanism")),
        row.getBoolean("collecting"),
        LotState.valueOf(row.getString("state")),
        inspection == null ? null : InspectionState.valueOf(inspection),
        Sql.date(row, "made_on"),
        Sql.date(row, "best_before"),
        Sql.weight(row, "on_hand_g"),
        Sql.weight(row, "reserved_g"),
        row.getLong("sources"));
  }
}

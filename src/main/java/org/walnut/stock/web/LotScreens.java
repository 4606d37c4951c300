package org.walnut.stock.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.stock.LotState;
import org.walnut.stock.MovementKind;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/**
 * What the stock screens show. A shop sees the lots it holds, everybody else those of the county.
 */
@Repository
@Transactional(readOnly = true)
class LotScreens {

  private final JdbcClient db;

  LotScreens(JdbcClient db) {
    this.db = db;
  }

  /** The lots that keep the shortest first. */
  Paged<LotJson> list(Scope scope, LotFilter filter, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select l.county_id, l.id
                    from lot l
                   where (:shop::uuid is null or l.holder_id = :shop::uuid)
                     and (:goods::uuid is null or l.goods_id = :goods::uuid)
                     and (:state::text is null or l.state = :state)
                     and (:q::text is null
                          or position(upper(:q) in l.code) > 0
                          or l.goods_id in (select id from goods where position(lower(:q) in lower(name_zh || ' ' || name_en)) > 0))
                     and (not :there
                          or exists (select 1 from lot_balance b where b.county_id = l.county_id and b.lot_id = l.id and b.on_hand_g > 0))
                     and (:after::date is null or (l.best_before, l.id) > (:after::date, :after_id::uuid))
                   order by l.best_before, l.id
                   limit 26
                )
                select l.id, l.code, l.goods_id, g.name_zh, g.name_en, l.grade, r.name_zh as grade_zh, r.name_en as grade_en,
                       l.holder_id, l.state, l.made_on, l.best_before, l.on_hand_g, l.reserved_g
                  from page
                  join lot_card l on l.county_id = page.county_id and l.id = page.id
                  join goods g on g.county_id = l.county_id and g.id = l.goods_id
                  join goods_grade r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
                 order by l.best_before, l.id
                """)
            .param("shop", scope.shop())
            .param("goods", filter.goods())
            .param("state", filter.state() == null ? null : filter.state().name())
            .param("q", filter.q().isBlank() ? null : filter.q().strip())
            .param("there", filter.there())
            .param("after", cursor.date(0))
            .param("after_id", cursor.uuid(1))
            .query(LotScreens::lot)
            .list(),
        25,
        lot -> Cursor.of(lot.bestBefore(), lot.id()));
  }

  LotJson lot(Scope scope, UUID id) {
    return db.sql(
            """
            select l.id, l.code, l.goods_id, g.name_zh, g.name_en, l.grade, r.name_zh as grade_zh, r.name_en as grade_en,
                   l.holder_id, l.state, l.made_on, l.best_before, l.on_hand_g, l.reserved_g
              from lot_card l
              join goods g on g.county_id = l.county_id and g.id = l.goods_id
              join goods_grade r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
             where l.id = :id
               and (:shop::uuid is null or l.holder_id = :shop::uuid)
            """)
        .param("id", id)
        .param("shop", scope.shop())
        .query(LotScreens::lot)
        .optional()
        .orElseThrow(() -> new NotFound("stock.lot", id));
  }

  /** Newest first. */
  Paged<MovementJson> movements(UUID lot, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, kind, cause, on_hand_delta_g, reserved_delta_g, at
                  from movement
                 where lot_id = :lot
                   and (:before::uuid is null or id < :before::uuid)
                 order by id desc
                 limit 26
                """)
            .param("lot", lot)
            .param("before", cursor.uuid(0))
            .query((row, _) ->
                new MovementJson(
                    Sql.uuid(row, "id"),
                    MovementKind.valueOf(row.getString("kind")),
                    row.getString("cause"),
                    Sql.weight(row, "on_hand_delta_g"),
                    Sql.weight(row, "reserved_delta_g"),
                    Sql.instant(row, "at")))
            .list(),
        25,
        movement -> Cursor.of(movement.id()));
  }

  List<ReservationJson> reservations(UUID lot) {
    return db.sql(
            "select line_id, weight_g, reserved_at from reservation where lot_id = :lot order by reserved_at, line_id")
        .param("lot", lot)
        .query((row, _) ->
            new ReservationJson(
                Sql.uuid(row, "line_id"),
                Sql.weight(row, "weight_g"),
                Sql.instant(row, "reserved_at")))
        .list();
  }

  private static LotJson lot(ResultSet row, int index) throws SQLException {
    return new LotJson(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "goods_id"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("grade"),
        row.getString("grade_zh"),
        row.getString("grade_en"),
        Sql.uuid(row, "holder_id"),
        LotState.valueOf(row.getString("state")),
        Sql.date(row, "made_on"),
        Sql.date(row, "best_before"),
        Sql.weight(row, "on_hand_g"),
        Sql.weight(row, "reserved_g"));
  }

  /**
   * What to look for.
   *
   * @param there whether only lots of which something is left
   */
  record LotFilter(String q, @Nullable UUID goods, @Nullable LotState state, boolean there) {}
}

package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.stock.LotState;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** What was processed, and what there is to process. */
@Repository
@Transactional(readOnly = true)
class ProcessingScreens {

  private final JdbcClient db;

  ProcessingScreens(JdbcClient db) {
    this.db = db;
  }

  /** Newest first. */
  Paged<ProcessingJson> list(Scope scope, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select p.id, p.code, p.recipe_code, e.name_zh as recipe_zh, e.name_en as recipe_en, p.carrier_id, p.output_lot_id,
                       l.code as lot_code, g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, p.input_g, p.output_g,
                       p.max_yield_ppm, p.done_on, p.done_by_name
                  from processing p
                  join recipe e on e.county_id = p.county_id and e.code = p.recipe_code
                  join lot_card l on l.county_id = p.county_id and l.id = p.output_lot_id
                  join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
                  join goods_grade_card r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
                 where (:shop::uuid is null or p.carrier_id = :shop::uuid)
                   and (length(:prefix) = 6
                        or exists (select 1
                                     from lot_share_card s
                                     join household_card h on h.county_id = s.county_id and h.id = s.household_id
                                    where s.county_id = p.county_id
                                      and s.lot_id = p.output_lot_id
                                      and h.village_code like :prefix || '%'))
                   and (:before::uuid is null or p.id < :before::uuid)
                 order by p.id desc
                 limit 26
                """)
            .param("shop", scope.shop())
            .param("prefix", scope.divisionPrefix())
            .param("before", cursor.uuid(0))
            .query(ProcessingScreens::done)
            .list(),
        25,
        done -> Cursor.of(done.id()));
  }

  /** By the lot that came out. */
  ProcessingJson made(Scope scope, UUID lot) {
    return db.sql(
            """
            select p.id, p.code, p.recipe_code, e.name_zh as recipe_zh, e.name_en as recipe_en, p.carrier_id, p.output_lot_id,
                   l.code as lot_code, g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, p.input_g, p.output_g,
                   p.max_yield_ppm, p.done_on, p.done_by_name
              from processing p
              join recipe e on e.county_id = p.county_id and e.code = p.recipe_code
              join lot_card l on l.county_id = p.county_id and l.id = p.output_lot_id
              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
              join goods_grade_card r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
             where p.output_lot_id = :lot
               and (:shop::uuid is null or p.carrier_id = :shop::uuid)
               and (length(:prefix) = 6
                    or exists (select 1
                                 from lot_share_card s
                                 join household_card h on h.county_id = s.county_id and h.id = s.household_id
                                where s.county_id = p.county_id
                                  and s.lot_id = p.output_lot_id
                                  and h.village_code like :prefix || '%'))
            """)
        .param("lot", lot)
        .param("shop", scope.shop())
        .param("prefix", scope.divisionPrefix())
        .query(ProcessingScreens::done)
        .optional()
        .orElseThrow(() -> new NotFound("supply.processing", lot));
  }

  /** The lots of which something may be taken, what keeps the shortest first. */
  List<Option> lots(Scope scope) {
    return db.sql(
            """
            select l.id, l.code, g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, l.state,
                   l.on_hand_g - l.reserved_g as free_g
              from lot_terms t
              join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
              join goods_card g on g.county_id = t.county_id and g.id = t.goods_id
              join goods_grade_card r on r.county_id = t.county_id and r.goods_id = t.goods_id and r.code = t.grade
             where (:shop::uuid is null or t.carrier_id = :shop::uuid)
               and l.state in ('PASSED', 'QUARANTINE')
               and l.on_hand_g > l.reserved_g
               and not exists (select 1
                                 from inspection n
                                where n.county_id = t.county_id
                                  and n.lot_id = t.lot_id
                                  and n.concluded_on is null)
             order by g.name_zh, l.best_before, l.id
             limit 500
            """)
        .param("shop", scope.shop())
        .query((row, _) ->
            new Option(
                row.getString("id"),
                Words.t(
                    "supply.processing.lotChoice",
                    row.getString("code"),
                    name(row.getString("name_zh"), row.getString("name_en")),
                    name(row.getString("grade_zh"), row.getString("grade_en")),
                    Show.kg(Sql.weight(row, "free_g")),
                    LotState.valueOf(row.getString("state")))))
        .list();
  }

  private static ProcessingJson done(ResultSet row, int index) throws SQLException {
    return new ProcessingJson(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("recipe_code"),
        row.getString("recipe_zh"),
        row.getString("recipe_en"),
        Sql.uuid(row, "carrier_id"),
        Sql.uuid(row, "output_lot_id"),
        row.getString("lot_code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("grade_zh"),
        row.getString("grade_en"),
        Sql.weight(row, "input_g"),
        Sql.weight(row, "output_g"),
        row.getInt("max_yield_ppm"),
        Sql.date(row, "done_on"),
        row.getString("done_by_name"));
  }
}

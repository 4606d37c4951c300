package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;
import org.walnut.supply.InspectionState;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** The lots that wait for an inspector. */
@Repository
@Transactional(readOnly = true)
class InspectionScreens {

  private final JdbcClient db;

  InspectionScreens(JdbcClient db) {
    this.db = db;
  }

  /** Not yet passed, or in the middle of an inspection; the oldest first. */
  Paged<WaitingRow> waiting(String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  (select n.county_id, n.lot_id
                     from inspection n
                     join lot_name l on l.county_id = n.county_id and l.id = n.lot_id
                    where n.concluded_on is null
                      and (:q::text is null
                           or position(upper(:q) in l.code) > 0
                           or l.goods_id in (select id from goods_card where position(lower(:q) in lower(name_zh || ' ' || name_en)) > 0)
                           or l.holder_id in (select id from carrier where position(lower(:q) in lower(name_zh)) > 0))
                      and (:after::uuid is null or n.lot_id > :after::uuid)
                    order by n.lot_id
                    limit 26)
                   union
                  (select l.county_id, l.id
                     from lot_card l
                    where l.state = 'QUARANTINE'
                      and l.on_hand_g > 0
                      and (:q::text is null
                           or position(upper(:q) in l.code) > 0
                           or l.goods_id in (select id from goods_card where position(lower(:q) in lower(name_zh || ' ' || name_en)) > 0)
                           or l.holder_id in (select id from carrier where position(lower(:q) in lower(name_zh)) > 0))
                      and (:after::uuid is null or l.id > :after::uuid)
                    order by l.id
                    limit 26)
                )
                select l.id, l.code, g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, c.name_zh as carrier_zh,
                       c.name_en as carrier_en, l.on_hand_g, l.made_on, n.state as inspection, t.collecting
                  from page
                  join lot_terms t on t.county_id = page.county_id and t.lot_id = page.lot_id
                  join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
                  join carrier c on c.county_id = t.county_id and c.id = t.carrier_id
                  join goods_card g on g.county_id = t.county_id and g.id = t.goods_id
                  join goods_grade_card r on r.county_id = t.county_id and r.goods_id = t.goods_id and r.code = t.grade
                  left join inspection n on n.county_id = t.county_id and n.lot_id = t.lot_id and n.concluded_on is null
                 order by l.id
                 limit 26
                """)
            .param("q", q.isBlank() ? null : q.strip())
            .param("after", cursor.uuid(0))
            .query(InspectionScreens::waiting)
            .list(),
        25,
        row -> Cursor.of(row.id()));
  }

  private static WaitingRow waiting(ResultSet row, int index) throws SQLException {
    @Nullable String state = row.getString("inspection");
    var inspection = state == null ? null : InspectionState.valueOf(state);
    return new WaitingRow(
        Sql.uuid(row, "id"),
        "/lots/" + row.getString("id") + "/inspection",
        row.getString("code"),
        name(row.getString("name_zh"), row.getString("name_en")),
        name(row.getString("grade_zh"), row.getString("grade_en")),
        name(row.getString("carrier_zh"), row.getString("carrier_en")),
        Show.kg(Sql.weight(row, "on_hand_g")),
        Show.date(Sql.date(row, "made_on")),
        inspection == null ? waitingFor(row.getBoolean("collecting")) : Words.label(inspection),
        inspection == null ? "warn" : Tones.of(inspection));
  }

  private static String waitingFor(boolean collecting) {
    return Words.t(collecting ? "supply.inspection.collecting" : "supply.inspection.toSample");
  }
}

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
                select l.id, l.code, g.name_zh, g.name_en, r.name_zh as grade_zh, r.name_en as grade_en, c.name_zh as carrier_zh,
                       c.name_en as carrier_en, l.on_hand_g, l.made_on, n.state as inspection, t.collecting
                  from lot_terms t
                  join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
                  join carrier c on c.county_id = t.county_id and c.id = t.carrier_id
                  join goods_card g on g.county_id = t.county_id and g.id = t.goods_id
                  join goods_grade_card r on r.county_id = t.county_id and r.goods_id = t.goods_id and r.code = t.grade
                  left join inspection n on n.county_id = t.county_id and n.lot_id = t.lot_id and n.concluded_on is null
                 where (n.id is not null or (l.state = 'QUARANTINE' and l.on_hand_g > 0))
                   and (:q::text is null or l.code ilike '%' || :q || '%' or g.name_zh ilike '%' || :q || '%'
                        or g.name_en ilike '%' || :q || '%' or c.name_zh ilike '%' || :q || '%')
                   and (:after::uuid is null or l.id > :after::uuid)
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

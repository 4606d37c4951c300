package org.walnut.infrastructure.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.infrastructure.FactKind;
import org.walnut.infrastructure.FactSource;
import org.walnut.infrastructure.FactValue;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.EvidenceGrade;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What was ever written down of one village. */
@Repository
@Transactional(readOnly = true)
class VillageScreens {

  private final JdbcClient db;
  private final Days days;

  VillageScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** What people call the village, when this person may see it. */
  String place(DivisionCode village, Scope scope) {
    return db.sql(
            """
            select label
              from place
             where code = :code
               and level = 'VILLAGE'
               and code like :scope || '%'
            """)
        .param("code", village.value())
        .param("scope", scope.divisionPrefix())
        .query(String.class)
        .optional()
        .orElseThrow(() -> new NotFound("county.village", village.value()));
  }

  Paged<FactRowView> facts(DivisionCode village, Cursor cursor) {
    var rows =
        db.sql(
                """
                select fact.id, fact.kind, fact.value, fact.on_day, fact.source, fact.source_note, fact.grade, fact.document_id,
                       fact.recorded_at, fact.recorded_by,
                       fact.on_day <= :today and not exists (
                         select 1
                           from village_fact newer
                          where newer.county_id = fact.county_id
                            and newer.village_code = fact.village_code
                            and newer.kind = fact.kind
                            and newer.on_day <= :today
                            and (newer.on_day, newer.recorded_at, newer.id) > (fact.on_day, fact.recorded_at, fact.id)) as holds
                  from village_fact fact
                 where fact.village_code = :village
                   and (:after_day::date is null or (fact.on_day, fact.id) < (:after_day::date, :after_id::uuid))
                 order by fact.on_day desc, fact.id desc
                 limit 51
                """)
            .param("village", village.value())
            .param("today", days.today())
            .param("after_day", cursor.date(0))
            .param("after_id", cursor.uuid(1))
            .query(VillageScreens::fact)
            .list();
    return Paged.of(rows, 50, row -> Cursor.of(row.onDay(), row.id()));
  }

  /** What holds today. */
  List<FactRowView> holding(DivisionCode village) {
    return db.sql(
            """
            select distinct on (kind) id, kind, value, on_day, source, source_note, grade, document_id, recorded_at, recorded_by, true as holds
              from village_fact
             where village_code = :village
               and on_day <= :today
             order by kind, on_day desc, recorded_at desc, id desc
            """)
        .param("village", village.value())
        .param("today", days.today())
        .query(VillageScreens::fact)
        .list();
  }

  private static FactRowView fact(ResultSet row, int number) throws SQLException {
    return new FactRowView(
        Sql.uuid(row, "id"),
        FactKind.valueOf(row.getString("kind")),
        FactValue.valueOf(row.getString("value")),
        Sql.date(row, "on_day"),
        FactSource.valueOf(row.getString("source")),
        row.getString("source_note"),
        EvidenceGrade.valueOf(row.getString("grade")),
        Sql.uuidOrNull(row, "document_id"),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        row.getBoolean("holds"));
  }
}

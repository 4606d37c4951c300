package org.walnut.infrastructure.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.infrastructure.FactKind;
import org.walnut.infrastructure.FactValue;
import org.walnut.shared.Days;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Lists of villages with what holds of each, as far as the reader may see. */
@Repository
@Transactional(readOnly = true)
class VillageLists {

  private static final int ALL = 100_000;
  private static final String[] SERVING =
      Arrays.stream(FactKind.values())
          .flatMap(kind -> serving(kind).map(value -> kind + " " + value))
          .toArray(String[]::new);

  private final JdbcClient db;
  private final Days days;

  VillageLists(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Paged<VillageRow> page(VillageFilter filter, Cursor cursor) {
    return Paged.of(rows(filter, cursor, 51), 50, row -> Cursor.of(row.code()));
  }

  List<VillageRow> all(VillageFilter filter) {
    return rows(filter, Cursor.START, ALL);
  }

  private List<VillageRow> rows(VillageFilter filter, Cursor cursor, int most) {
    return db.sql(
            """
            with newest as (
              select distinct on (village_code, kind) village_code, kind, value
                from village_fact
               where village_code like :scope || '%'
                 and village_code like :town || '%'
                 and on_day <= :today
               order by village_code, kind, on_day desc, recorded_at desc, id desc
            ), state as (
              select village_code,
                     max(value) filter (where kind = 'POOR_VILLAGE') as poor_village,
                     max(value) filter (where kind = 'ROAD') as road,
                     max(value) filter (where kind = 'WATER') as water,
                     max(value) filter (where kind = 'POWER') as power,
                     max(value) filter (where kind = 'BROADBAND') as broadband,
                     max(value) filter (where kind = 'MOBILE') as mobile,
                     max(value) filter (where kind = 'COURIER') as courier,
                     array_agg(kind) filter (where kind || ' ' || value = any (:serving::text[])) as served
                from newest
               group by village_code
            )
            select place.code, place.label, poor_village, road, water, power, broadband, mobile, courier
              from place
              left join state on state.village_code = place.code
             where place.level = 'VILLAGE'
               and place.code like :scope || '%'
               and place.code like :town || '%'
               and (:q = '' or position(:q in place.label) > 0 or place.code = :q)
               and (:lacking = '' or not coalesce(:lacking = any (state.served), false))
               and (not :poor::boolean or state.poor_village = 'YES')
               and (:after::text is null or place.code > :after)
             order by place.code
             limit :most
            """)
        .param("scope", filter.scope())
        .param("town", filter.townPrefix())
        .param("today", days.today())
        .param("q", filter.q())
        .param("lacking", filter.lacking())
        .param("serving", SERVING)
        .param("poor", filter.poor())
        .param("after", cursor.text(0))
        .param("most", most)
        .query(VillageLists::row)
        .list();
  }

  /** Of each town within reach, the villages that are served by this kind. */
  List<TownCount> towns(String scope, FactKind kind) {
    return db.sql(
            """
            with newest as (
              select distinct on (village_code) village_code, value
                from village_fact
               where kind = :kind
                 and village_code like :scope || '%'
                 and on_day <= :today
               order by village_code, on_day desc, recorded_at desc, id desc
            )
            select village.town_code, village.town_name, count(*) as villages,
                   count(*) filter (where newest.value = any (:serving::text[])) as served
              from place village
              left join newest on newest.village_code = village.code
             where village.level = 'VILLAGE'
               and village.code like :scope || '%'
             group by village.town_code, village.town_name
             order by village.town_code
            """)
        .param("kind", kind.name())
        .param("scope", scope)
        .param("today", days.today())
        .param("serving", serving(kind).toArray(String[]::new))
        .query((row, _) ->
            new TownCount(
                row.getString("town_code"),
                row.getString("town_name"),
                row.getLong("villages"),
                row.getLong("served")))
        .list();
  }

  private static Stream<String> serving(FactKind kind) {
    return kind.servingValues().stream().map(Enum::name);
  }

  private static VillageRow row(ResultSet row, int number) throws SQLException {
    var values = new java.util.EnumMap<FactKind, @Nullable FactValue>(FactKind.class);
    for (var kind : FactKind.values()) {
      @Nullable String value = row.getString(kind.name().toLowerCase(Locale.ROOT));
      values.put(kind, value == null ? null : FactValue.valueOf(value));
    }
    return new VillageRow(
        row.getString("code"),
        row.getString("label"),
        Arrays.stream(FactKind.values())
            .map(kind -> new VillageRow.Cell(kind, values.get(kind)))
            .toList());
  }
}

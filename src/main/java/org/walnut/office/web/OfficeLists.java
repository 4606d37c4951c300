package org.walnut.office.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.county.Divisions;
import org.walnut.office.OfficeKind;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** Lists of open offices; who answers for the programme is no secret within the county. */
@Repository
@Transactional(readOnly = true)
class OfficeLists {

  private static final int ALL = 100_000;

  private final JdbcClient db;
  private final Divisions divisions;
  private final Days days;

  OfficeLists(JdbcClient db, Divisions divisions, Days days) {
    this.db = db;
    this.divisions = divisions;
    this.days = days;
  }

  Paged<OfficeRow> page(OfficeFilter filter, Cursor cursor) {
    return Paged.of(
        rows(filter, cursor, 26), 25, row -> Cursor.of(row.division(), row.kind(), row.id()));
  }

  List<OfficeRow> all(OfficeFilter filter) {
    return rows(filter, Cursor.START, ALL);
  }

  List<Option> towns() {
    return divisions.towns().stream()
        .map(town -> new Option(town.code().value(), town.name()))
        .toList();
  }

  private List<OfficeRow> rows(OfficeFilter filter, Cursor cursor, int most) {
    return db.sql(
            """
            select office.id, office.kind, office.division, coalesce(place.label, '') as place, office.name, office.phone, office.hours,
                   first.holder, coalesce(first.vacant, 0) as vacant
              from office
              left join place on place.code = office.division
              left join lateral (
                   select string_agg(holding.person_name, ' · ' order by holding.held_from)
                            filter (where post.kind in ('LEADER', 'CONTACT')) as holder,
                          count(*) filter (where holding.id is null) as vacant
                     from post
                     left join post_holding holding
                       on holding.county_id = post.county_id
                      and holding.post_id = post.id
                      and holding.held_from <= :today
                      and (holding.held_to is null or holding.held_to > :today)
                    where post.county_id = office.county_id
                      and post.office_id = office.id
                      and post.abolished_on is null) first on true
             where office.closed_on is null
               and office.division like :prefix || '%'
               and (:kind = '' or office.kind = :kind)
               and (not :vacant::boolean or first.vacant > 0)
               and (:q = '' or position(lower(:q) in lower(office.name)) > 0 or position(:q in place.label) > 0
                    or position(:q in first.holder) > 0 or office.phone = :q)
               and (:after_division::text is null
                    or (office.division, office.kind, office.id) > (:after_division, :after_kind, :after_id::uuid))
             order by office.division, office.kind, office.id
             limit :most
            """)
        .param("today", days.today())
        .param("prefix", filter.prefix())
        .param("kind", filter.kind())
        .param("vacant", filter.vacant())
        .param("q", filter.q())
        .param("after_division", cursor.text(0))
        .param("after_kind", cursor.text(1))
        .param("after_id", cursor.uuid(2))
        .param("most", most)
        .query(OfficeLists::row)
        .list();
  }

  static OfficeRow row(ResultSet row, int number) throws SQLException {
    return new OfficeRow(
        Sql.uuid(row, "id"),
        OfficeKind.valueOf(row.getString("kind")),
        row.getString("division"),
        row.getString("place"),
        row.getString("name"),
        row.getString("phone"),
        row.getString("hours"),
        row.getString("holder"),
        row.getInt("vacant"));
  }
}

package org.walnut.office.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.office.OfficeKind;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;

/** The organisation of the county as people draw it. */
@Repository
@Transactional(readOnly = true)
class OfficeChart {

  private final JdbcClient db;
  private final Days days;

  OfficeChart(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /** The offices of the county itself, from the top. */
  List<ChartBox> head() {
    return db.sql(
            """
            select office.id, office.kind, office.name, holder.person_name
              from office
              left join post_holder holder
                on holder.county_id = office.county_id
               and holder.office_id = office.id
               and holder.post_kind = 'LEADER'
               and holder.held_from <= :today
               and (holder.held_to is null or holder.held_to > :today)
             where office.closed_on is null
               and length(office.division) = 6
             order by array_position(array['LEADING_GROUP', 'STANDING_OFFICE', 'COUNTY_CENTRE'], office.kind)
            """)
        .param("today", days.today())
        .query((row, _) ->
            new ChartBox(
                Sql.uuid(row, "id"),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("person_name")))
        .list();
  }

  /** Every town with who answers for it, and how many of its villages have a contact. */
  List<TownRow> towns(String county) {
    return db.sql(
            """
            with answering as (
              select office_id, division, office_kind, max(person_name) as person_name
                from post_holder
               where post_kind in ('LEADER', 'CONTACT')
                 and held_from <= :today
                 and (held_to is null or held_to > :today)
               group by office_id, division, office_kind
            ), contacts as (
              select left(division, 9) as town, count(*) as filled
                from answering
               where office_kind = 'VILLAGE_CONTACT'
               group by left(division, 9)
            )
            select town.code, town.name, office.id as office_id, officer.person_name as officer, grouped.id as group_id,
                   leader.person_name as group_leader, coalesce(contacts.filled, 0) as filled,
                   (select count(*) from place village where village.town_code = town.code and village.level = 'VILLAGE') as villages
              from place town
              left join office on office.division = town.code and office.kind = 'TOWN_OFFICE' and office.closed_on is null
              left join answering officer on officer.office_id = office.id
              left join office grouped on grouped.division = town.code and grouped.kind = 'TOWN_LEADING_GROUP' and grouped.closed_on is null
              left join answering leader on leader.office_id = grouped.id
              left join contacts on contacts.town = left(town.code, 9)
             where town.county_code = :county
               and town.level = 'TOWN'
             order by town.code
            """)
        .param("today", days.today())
        .param("county", county)
        .query((row, _) ->
            new TownRow(
                row.getString("code"),
                row.getString("name"),
                Sql.uuidOrNull(row, "office_id"),
                row.getString("officer"),
                Sql.uuidOrNull(row, "group_id"),
                row.getString("group_leader"),
                row.getInt("filled"),
                row.getInt("villages")))
        .list();
  }
}

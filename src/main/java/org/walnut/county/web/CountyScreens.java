package org.walnut.county.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.county.County;
import org.walnut.county.Division;
import org.walnut.county.Divisions;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;
import org.walnut.shared.NotFound;
import org.walnut.web.Show;

/** What the pages of places show. */
@Repository
@Transactional(readOnly = true)
class CountyScreens {

  private final JdbcClient db;
  private final Divisions divisions;

  CountyScreens(JdbcClient db, Divisions divisions) {
    this.db = db;
    this.divisions = divisions;
  }

  List<CountyCard> counties() {
    return divisions.counties().stream()
        .map(county -> new CountyCard(county.code(), county.name(), "/market/" + county.code()))
        .toList();
  }

  String countyName(String code) {
    return divisions.counties().stream()
        .filter(county -> county.code().equals(code))
        .map(County::name)
        .findFirst()
        .orElse(code);
  }

  /** The towns that this person's villages lie in. */
  List<PlaceRow> towns(String county, String prefix) {
    return db.sql(
            """
            select town.code, town.name, count(village.code) as villages
              from division town
              left join division village on village.town_code = town.code and village.level = 'VILLAGE'
             where town.county_code = :county
               and town.level = 'TOWN'
               and left(town.code, 9) like left(:prefix, 9) || '%'
             group by town.code, town.name
             order by town.code
            """)
        .param("county", county)
        .param("prefix", prefix)
        .query((row, _) ->
            new PlaceRow(
                row.getString("code"),
                row.getString("name"),
                Show.count(row.getLong("villages")),
                "/county/" + row.getString("code")))
        .list();
  }

  /** A town of the county at hand. */
  Division town(DivisionCode code, String county) {
    return divisions
        .find(code)
        .filter(place ->
            place.level() == DivisionLevel.TOWN && place.code().county().value().equals(county))
        .orElseThrow(() -> new NotFound("county.town", code));
  }

  List<PlaceRow> villages(DivisionCode town) {
    return divisions.villages(town).stream()
        .map(village ->
            new PlaceRow(
                village.code().value(),
                village.name(),
                "",
                "/households?village=" + village.code()))
        .toList();
  }
}

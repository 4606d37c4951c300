package org.walnut.county;

import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the tables in line with the official lists, before anybody is let in. */
@Component
class DivisionLoader implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(DivisionLoader.class);

  private final JdbcClient db;
  private final TransactionTemplate transaction;

  DivisionLoader(JdbcClient db, TransactionTemplate transaction) {
    this.db = db;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(_ -> load());
  }

  /** Returns how many lines were new or different. */
  int load() {
    int changed = counties(OfficialLists.counties()) + places(OfficialLists.places());
    if (changed > 0) {
      log.info("{} counties, towns and villages taken from the official lists", changed);
    }
    return changed;
  }

  private int counties(List<County> counties) {
    return db.sql(
            """
            insert into county as known (code, name_zh, name_en)
            select code, name_zh, name_en
              from unnest(:codes::text[], :names_zh::text[], :names_en::text[]) as listed (code, name_zh, name_en)
                on conflict (code) do update
               set name_zh = excluded.name_zh, name_en = excluded.name_en
             where (known.name_zh, known.name_en) is distinct from (excluded.name_zh, excluded.name_en)
            """)
        .param("codes", column(counties, County::code))
        .param("names_zh", column(counties, County::nameZh))
        .param("names_en", column(counties, County::nameEn))
        .update();
  }

  private int places(List<OfficialLists.Place> places) {
    return db.sql(
            """
            insert into division as known (code, county_code, town_code, level, name, official_name)
            select code, left(code, 6), town, level, name, official_name
              from unnest(:codes::text[], :towns::text[], :levels::text[], :names::text[], :official::text[])
                   as listed (code, town, level, name, official_name)
                on conflict (code) do update
               set name = excluded.name, official_name = excluded.official_name
             where (known.name, known.official_name) is distinct from (excluded.name, excluded.official_name)
            """)
        .param("codes", column(places, OfficialLists.Place::code))
        .param("towns", column(places, OfficialLists.Place::town))
        .param("levels", column(places, OfficialLists.Place::level))
        .param("names", column(places, OfficialLists.Place::name))
        .param("official", column(places, OfficialLists.Place::officialName))
        .update();
  }

  private static <T> String[] column(List<T> rows, Function<T, String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }
}

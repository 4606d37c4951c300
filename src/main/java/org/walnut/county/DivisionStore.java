package org.walnut.county;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.DivisionLevel;

/** Reads the places from their tables. */
@Repository
class DivisionStore {

  private final JdbcClient db;

  DivisionStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Division> find(DivisionCode code) {
    return db.sql(
            """
            select code, level, name, case level when 'TOWN' then county_code else town_code end as parent
              from division
             where code = :code
             union all
            select code, 'COUNTY', name_zh, null
              from county
             where code = :code
            """)
        .param("code", code.value())
        .query(DivisionStore::division)
        .optional();
  }

  List<County> counties() {
    return db.sql(
            """
            select code, name_zh, name_en
              from county
             order by code
            """)
        .query((row, _) ->
            new County(row.getString("code"), row.getString("name_zh"), row.getString("name_en")))
        .list();
  }

  List<Division> towns(DivisionCode county) {
    return db.sql(
            """
            select code, level, name, county_code as parent
              from division
             where county_code = :county
               and level = 'TOWN'
             order by code
            """)
        .param("county", county.value())
        .query(DivisionStore::division)
        .list();
  }

  List<Division> villagesWithin(String prefix) {
    return db.sql(
            """
            select code, level, name, town_code as parent
              from division
             where code like :prefix || '%'
               and level = 'VILLAGE'
             order by code
            """)
        .param("prefix", prefix)
        .query(DivisionStore::division)
        .list();
  }

  /** The county, its towns and its villages, in the order of their codes. */
  List<Division> placesOf(DivisionCode county) {
    return db.sql(
            """
            select code, level, name, case level when 'TOWN' then county_code else town_code end as parent
              from division
             where county_code = :county
             union all
            select code, 'COUNTY', name_zh, null
              from county
             where code = :county
             order by code
            """)
        .param("county", county.value())
        .query(DivisionStore::division)
        .list();
  }

  Optional<String> place(DivisionCode code) {
    return db.sql(
            """
            select label
              from place
             where code = :code
             union all
            select name_zh
              from county
             where code = :code
            """)
        .param("code", code.value())
        .query(String.class)
        .optional();
  }

  private static Division division(ResultSet row, int number) throws SQLException {
    @Nullable String parent = row.getString("parent");
    return new Division(
        new DivisionCode(row.getString("code")),
        DivisionLevel.valueOf(row.getString("level")),
        row.getString("name"),
        parent == null ? null : new DivisionCode(parent));
  }
}

package org.walnut.villager;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads who looks after which household. */
@Repository
class VillagerStore {

  /** A household that staff reach. */
  record Home(String code, String village) {}

  private final JdbcClient db;

  VillagerStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Home> home(UUID household, String divisionPrefix) {
    return db.sql(
            """
            select code, village_code
              from household_card
             where id = :id
               and village_code like :prefix || '%'
            """)
        .param("id", household)
        .param("prefix", divisionPrefix)
        .query((row, _) -> new Home(row.getString("code"), row.getString("village_code")))
        .optional();
  }

  List<Villager> of(UUID household) {
    return db.sql(
            """
            select id, login, display_name, created_at
              from villager_card
             where household_id = :household
             order by id
            """)
        .param("household", household)
        .query((row, _) ->
            new Villager(
                Sql.uuid(row, "id"),
                row.getString("login"),
                row.getString("display_name"),
                Sql.instant(row, "created_at")))
        .list();
  }
}

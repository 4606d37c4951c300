package org.walnut.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Reads and writes shops. */
@Repository
class ShopStore {

  private final JdbcClient db;
  private final Clock clock;

  ShopStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(UUID id, NewShop shop) {
    var credit = shop.creditCode();
    db.sql(
            """
            insert into shop (id, code, name_zh, name_en, town, credit_code, story_zh, story_en, opened_at)
            values (:id, :code, :name_zh, :name_en, :town, :credit_code::text, :story_zh::text, :story_en::text, :at)
            """)
        .param("id", id)
        .param("code", ShortCode.of("S", id))
        .param("name_zh", shop.nameZh())
        .param("name_en", shop.nameEn())
        .param("town", shop.town().value())
        .param("credit_code", credit == null ? null : credit.value())
        .param("story_zh", shop.storyZh())
        .param("story_en", shop.storyEn())
        .param("at", Sql.utc(clock.instant()))
        .update();
  }

  boolean nameTaken(String name) {
    return db.sql("select count(*) from shop where name_zh = :name")
            .param("name", name)
            .query(Long.class)
            .single()
        > 0;
  }

  Optional<ShopCard> find(UUID id) {
    return db.sql(
            """
            select id, code, name_zh, name_en, town, story_zh, story_en
              from shop
             where id = :id
            """)
        .param("id", id)
        .query(ShopStore::card)
        .optional();
  }

  List<ShopCard> all() {
    return db.sql(
            """
            select id, code, name_zh, name_en, town, story_zh, story_en
              from shop
             order by name_zh, id
            """)
        .query(ShopStore::card)
        .list();
  }

  private static ShopCard card(ResultSet row, int index) throws SQLException {
    return new ShopCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        new DivisionCode(row.getString("town")),
        row.getString("story_zh"),
        row.getString("story_en"));
  }
}

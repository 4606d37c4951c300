package org.walnut.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Reads and writes listings and the history of their prices. */
@Repository
class ListingStore {

  private final JdbcClient db;
  private final Clock clock;

  ListingStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(UUID id, NewListing listing, String who) {
    var now = clock.instant();
    db.sql(
            """
            insert into listing (id, code, shop_id, goods_id, grade, pack_g, price_fen, title_zh, title_en, listed_at)
            values (:id, :code, :shop, :goods, :grade, :pack_g, :price_fen, :title_zh, :title_en, :at)
            """)
        .param("id", id)
        .param("code", ShortCode.of("M", id))
        .param("shop", listing.shop())
        .param("goods", listing.goods())
        .param("grade", listing.grade())
        .param("pack_g", listing.pack().g())
        .param("price_fen", listing.price().fen())
        .param("title_zh", listing.titleZh())
        .param("title_en", listing.titleEn())
        .param("at", Sql.utc(now))
        .update();
    addPrice(id, listing.price(), who, now);
  }

  boolean listedAlready(NewListing listing) {
    return db.sql(
                """
                select count(*)
                  from listing
                 where shop_id = :shop
                   and goods_id = :goods
                   and grade = :grade
                   and pack_g = :pack_g
                   and state = 'LISTED'
                """)
            .param("shop", listing.shop())
            .param("goods", listing.goods())
            .param("grade", listing.grade())
            .param("pack_g", listing.pack().g())
            .query(Long.class)
            .single()
        > 0;
  }

  void changePrice(UUID id, Money price, String who) {
    db.sql("update listing set price_fen = :price_fen where id = :id and state = 'LISTED'")
        .param("id", id)
        .param("price_fen", price.fen())
        .update();
    addPrice(id, price, who, clock.instant());
  }

  /** False when it was withdrawn before. */
  boolean withdraw(UUID id) {
    return db.sql(
                "update listing set state = 'WITHDRAWN', withdrawn_at = :at where id = :id and state = 'LISTED'")
            .param("id", id)
            .param("at", Sql.utc(clock.instant()))
            .update()
        == 1;
  }

  Optional<Offer> find(UUID id) {
    return db.sql(
            """
            select l.id, l.shop_id, l.goods_id, l.grade, l.pack_g, l.price_fen, l.title_zh, l.title_en, l.state, g.perishable,
                   array(select ll.lot_id
                           from listing_lot ll
                          where ll.county_id = l.county_id
                            and ll.listing_id = l.id
                          order by ll.lot_id) as lots
              from listing l
              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
             where l.id = :id
            """)
        .param("id", id)
        .query(ListingStore::offer)
        .optional();
  }

  private void addPrice(UUID id, Money price, String who, Instant at) {
    db.sql(
            """
            insert into listing_price (listing_id, from_at, price_fen, who)
            values (:listing, :at, :price_fen, :who)
            """)
        .param("listing", id)
        .param("at", Sql.utc(at))
        .param("price_fen", price.fen())
        .param("who", who)
        .update();
  }

  private static Offer offer(ResultSet row, int index) throws SQLException {
    return new Offer(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "shop_id"),
        Sql.uuid(row, "goods_id"),
        row.getString("grade"),
        Sql.weight(row, "pack_g"),
        Sql.money(row, "price_fen"),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getString("state").equals(ListingState.LISTED.name()),
        row.getBoolean("perishable"),
        Arrays.asList((UUID[]) row.getArray("lots").getArray()));
  }
}

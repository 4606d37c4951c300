package org.walnut.shop.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Scope;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.shop.ListingState;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;

/** Shops and listings as those who keep them see them. A keeper sees the own shop's listings. */
@Repository
@Transactional(readOnly = true)
class ListingScreens {

  private final JdbcClient db;

  ListingScreens(JdbcClient db) {
    this.db = db;
  }

  /** By name. */
  Paged<ShopRow> shops(String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select county_id, id
                    from shop
                   where (:q::text = '' or position(lower(:q::text) in lower(code || ' ' || name_zh || ' ' || name_en)) > 0)
                     and (:after::text is null or name_zh > :after::text)
                   order by name_zh
                   limit 26
                )
                select s.id, s.code, s.name_zh, s.name_en, coalesce(p.label, s.town) as place,
                       (select count(*)
                          from listing l
                         where l.county_id = s.county_id
                           and l.shop_id = s.id
                           and l.state = 'LISTED') as listings
                  from page
                  join shop s on s.county_id = page.county_id and s.id = page.id
                  left join place p on p.code = s.town
                 order by s.name_zh
                """)
            .param("q", q.strip())
            .param("after", cursor.text(0))
            .query(ListingScreens::shop)
            .list(),
        25,
        shop -> Cursor.of(shop.nameZh()));
  }

  Paged<ListingRow> list(Scope scope, String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select county_id, id
                    from listing
                   where (:shop::uuid is null or shop_id = :shop::uuid)
                     and (:q::text = ''
                          or position(lower(:q::text) in words) > 0
                          or shop_id in (select id from shop where position(lower(:q::text) in lower(name_zh)) > 0))
                     and (:before::timestamptz is null or (listed_at, id) < (:before::timestamptz, :id::uuid))
                   order by listed_at desc, id desc
                   limit 26
                )
                select l.id, l.code, l.shop_id, l.goods_id, l.grade, l.pack_g, l.price_fen, l.title_zh, l.title_en, l.state, l.listed_at,
                       l.available_g, l.picture, l.shop_name_zh as shop_zh, l.shop_name_en as shop_en, l.goods_name_zh as goods_zh,
                       l.goods_name_en as goods_en, r.name_zh as grade_zh, r.name_en as grade_en, '{}'::uuid[] as lots
                  from page
                  join listing_card l on l.county_id = page.county_id and l.id = page.id
                  join goods_grade_card r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
                 order by l.listed_at desc, l.id desc
                """)
            .param("shop", scope.shop())
            .param("q", q.strip())
            .param("before", Sql.utcOrNull(cursor.instant(0)))
            .param("id", cursor.uuid(1))
            .query(ListingScreens::row)
            .list(),
        25,
        row -> Cursor.of(row.listedAt(), row.id()));
  }

  ListingRow row(Scope scope, UUID id) {
    return db.sql(
            """
            select l.id, l.code, l.shop_id, l.goods_id, l.grade, l.pack_g, l.price_fen, l.title_zh, l.title_en, l.state, l.listed_at,
                   l.available_g, l.picture, l.shop_name_zh as shop_zh, l.shop_name_en as shop_en, l.goods_name_zh as goods_zh,
                   l.goods_name_en as goods_en, r.name_zh as grade_zh, r.name_en as grade_en, '{}'::uuid[] as lots
              from listing_card l
              join goods_grade_card r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
             where l.id = :id
               and (:shop::uuid is null or l.shop_id = :shop::uuid)
            """)
        .param("id", id)
        .param("shop", scope.shop())
        .query(ListingScreens::row)
        .optional()
        .orElseThrow(() -> new NotFound("shop.listing", id));
  }

  ListingJson json(UUID id) {
    return db.sql(
            """
            select l.id, l.code, l.shop_id, l.goods_id, l.grade, l.pack_g, l.price_fen, l.title_zh, l.title_en, l.state, l.listed_at,
                   l.available_g,
                   array(select ll.lot_id
                           from listing_lot ll
                          where ll.county_id = l.county_id
                            and ll.listing_id = l.id
                          order by ll.lot_id) as lots
              from listing_card l
             where l.id = :id
            """)
        .param("id", id)
        .query((row, _) -> json(row))
        .optional()
        .orElseThrow(() -> new NotFound("shop.listing", id));
  }

  List<PriceRow> prices(UUID listing) {
    return db.sql(
            """
            select from_at, price_fen, who
              from listing_price
             where listing_id = :listing
             order by from_at desc
             limit 50
            """)
        .param("listing", listing)
        .query((row, _) ->
            new PriceRow(
                Show.time(Sql.instant(row, "from_at")),
                Show.yuan(Sql.money(row, "price_fen")),
                row.getString("who")))
        .list();
  }

  private static ShopRow shop(ResultSet row, int index) throws SQLException {
    return new ShopRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        row.getString("name_zh"),
        Own.text(row, "name"),
        row.getString("place"),
        Show.count(row.getLong("listings")),
        "/market/" + Tenancy.requiredCounty() + "/shops/" + row.getString("id"));
  }

  private static ListingRow row(ResultSet row, int index) throws SQLException {
    return ListingRow.of(
        json(row),
        Own.text(row, "shop"),
        Own.text(row, "goods"),
        Own.text(row, "grade"),
        row.getString("picture"));
  }

  private static ListingJson json(ResultSet row) throws SQLException {
    return new ListingJson(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "shop_id"),
        Sql.uuid(row, "goods_id"),
        row.getString("grade"),
        Sql.weight(row, "pack_g"),
        Sql.money(row, "price_fen"),
        row.getString("title_zh"),
        row.getString("title_en"),
        ListingState.valueOf(row.getString("state")),
        Sql.instant(row, "listed_at"),
        Sql.weight(row, "available_g"),
        Arrays.asList((UUID[]) row.getArray("lots").getArray()));
  }
}

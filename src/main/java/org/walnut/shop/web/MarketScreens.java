package org.walnut.shop.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** What stands in the market today. */
@Repository
@Transactional(readOnly = true)
class MarketScreens {

  /** A row with the number it is sorted by. */
  private record Ranked(MarketItem item, long rank) {}

  private final JdbcClient db;
  private final Days days;

  MarketScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Paged<MarketItem> items(MarketFilter filter, Cursor cursor) {
    return Paged.of(
            db.sql(
                    """
                    select *
                      from (select l.id, l.code, l.shop_id, s.name_zh as shop_zh, s.name_en as shop_en, l.goods_id, g.category, g.picture,
                                   g.perishable, l.grade, l.pack_g, l.price_fen, l.title_zh, l.title_en, coalesce(free.g, 0) as free_g,
                                   case :sort::text
                                     when 'CHEAP' then l.price_fen
                                     when 'DEAR' then -l.price_fen
                                     when 'UNIT' then l.price_fen * 1000 / l.pack_g
                                     else -(extract(epoch from l.listed_at) * 1000)::bigint
                                   end as rank
                              from listing l
                              join shop s on s.county_id = l.county_id and s.id = l.shop_id
                              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
                              left join (select ll.county_id, ll.listing_id, sum(lot.on_hand_g - lot.reserved_g) as g
                                           from listing_lot ll
                                           join lot_card lot on lot.county_id = ll.county_id and lot.id = ll.lot_id
                                          where lot.best_before >= :today
                                          group by ll.county_id, ll.listing_id) free
                                on free.county_id = l.county_id and free.listing_id = l.id
                             where l.state = 'LISTED'
                               and (:shop::uuid is null or l.shop_id = :shop::uuid)
                               and (:category::text = '' or g.category = :category::text)
                               and (:q::text = ''
                                    or position(lower(:q::text) in lower(concat_ws(' ', l.title_zh, l.title_en, g.name_zh, g.name_en,
                                                                                   s.name_zh, s.name_en))) > 0)) found
                     where :rank::bigint is null
                        or (rank, id) > (:rank::bigint, :id::uuid)
                     order by rank, id
                     limit 25
                    """)
                .param("sort", filter.sort().name())
                .param("today", days.today())
                .param("shop", filter.shop())
                .param("category", filter.category())
                .param("q", filter.q())
                .param("rank", cursor.number(0))
                .param("id", cursor.uuid(1))
                .query((row, _) -> new Ranked(item(row), row.getLong("rank")))
                .list(),
            24,
            last -> Cursor.of(last.rank(), last.item().id()))
        .map(Ranked::item);
  }

  /** The shelves on which something stands. */
  List<String> categories() {
    return db.sql(
            """
            select distinct g.category
              from listing l
              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
             where l.state = 'LISTED'
             order by g.category
            """)
        .query((row, _) -> row.getString("category"))
        .list();
  }

  private static MarketItem item(ResultSet row) throws SQLException {
    var pack = Sql.weight(row, "pack_g");
    var price = Sql.money(row, "price_fen");
    var free = Sql.weight(row, "free_g");
    return new MarketItem(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Sql.uuid(row, "shop_id"),
        row.getString("shop_zh"),
        row.getString("shop_en"),
        Sql.uuid(row, "goods_id"),
        row.getString("category"),
        row.getString("picture"),
        row.getString("grade"),
        pack,
        price,
        perKg(price, pack),
        row.getString("title_zh"),
        row.getString("title_en"),
        free,
        free.g() / pack.g(),
        free.compareTo(pack) < 0,
        row.getBoolean("perishable"));
  }

  static PricePerKg perKg(Money price, Weight pack) {
    return new PricePerKg((price.fen() * 1000 + pack.g() / 2) / pack.g());
  }
}

package org.walnut.shop.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** Which lots a shop has to sell from. */
@Repository
@Transactional(readOnly = true)
class SaleLotScreens {

  private final JdbcClient db;

  SaleLotScreens(JdbcClient db) {
    this.db = db;
  }

  /** Goods and grades of which the shop has passed lots with something left. */
  List<GoodsChoice> goods(@Nullable UUID shop) {
    return db.sql(
            """
            select lot.goods_id, lot.grade, g.name_zh, g.name_en, g.picture, r.name_zh as grade_zh, r.name_en as grade_en,
                   sum(lot.on_hand_g - lot.reserved_g)::bigint as free_g
              from lot_card lot
              join goods_card g on g.county_id = lot.county_id and g.id = lot.goods_id
              join goods_grade_card r on r.county_id = lot.county_id and r.goods_id = lot.goods_id and r.code = lot.grade
             where lot.holder_id = :shop::uuid
               and lot.state = 'PASSED'
               and lot.on_hand_g > lot.reserved_g
             group by lot.goods_id, lot.grade, g.name_zh, g.name_en, g.picture, r.place, r.name_zh, r.name_en
             order by g.name_zh, r.place
            """)
        .param("shop", shop)
        .query((row, _) -> choice(row))
        .list();
  }

  List<LotChoice> of(UUID listing) {
    return db.sql(
            """
            select lot.id, lot.code, lot.on_hand_g - lot.reserved_g as free_g, lot.best_before
              from listing_lot ll
              join lot_card lot on lot.county_id = ll.county_id and lot.id = ll.lot_id
             where ll.listing_id = :listing
             order by lot.best_before, lot.id
            """)
        .param("listing", listing)
        .query(SaleLotScreens::lot)
        .list();
  }

  /** Passed lots of the same shop, goods and grade that the listing is not sold from yet. */
  List<LotChoice> more(UUID listing) {
    return db.sql(
            """
            select lot.id, lot.code, lot.on_hand_g - lot.reserved_g as free_g, lot.best_before
              from listing l
              join lot_card lot
                on lot.county_id = l.county_id and lot.holder_id = l.shop_id and lot.goods_id = l.goods_id and lot.grade = l.grade
             where l.id = :listing
               and lot.state = 'PASSED'
               and lot.on_hand_g > 0
               and not exists (select 1
                                 from listing_lot ll
                                where ll.county_id = l.county_id
                                  and ll.listing_id = l.id
                                  and ll.lot_id = lot.id)
             order by lot.best_before, lot.id
            """)
        .param("listing", listing)
        .query(SaleLotScreens::lot)
        .list();
  }

  List<LotChoice> passed(@Nullable UUID shop, String goods, String grade) {
    return db.sql(
            """
            select id, code, on_hand_g - reserved_g as free_g, best_before
              from lot_card
             where holder_id = :shop::uuid
               and goods_id::text = :goods
               and grade = :grade
               and state = 'PASSED'
               and on_hand_g > 0
             order by best_before, id
            """)
        .param("shop", shop)
        .param("goods", goods)
        .param("grade", grade)
        .query(SaleLotScreens::lot)
        .list();
  }

  private static GoodsChoice choice(ResultSet row) throws SQLException {
    var goods = Sql.uuid(row, "goods_id");
    var grade = row.getString("grade");
    return new GoodsChoice(
        goods,
        grade,
        Own.text(row, "name") + " · " + Own.text(row, "grade"),
        Show.kg(Sql.weight(row, "free_g")),
        "/pictures/goods/" + row.getString("picture") + ".svg",
        "/listings/new?goods=" + goods + "&grade=" + grade);
  }

  private static LotChoice lot(ResultSet row, int index) throws SQLException {
    return new LotChoice(
        row.getString("id"),
        row.getString("code"),
        Show.kg(Sql.weight(row, "free_g")),
        Show.date(Sql.date(row, "best_before")));
  }
}

package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/** What is paid today: known to everybody, before the goods are carried there. */
@Repository
@Transactional(readOnly = true)
class PriceScreens {

  private final JdbcClient db;
  private final Days days;

  PriceScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  List<PriceRow> today() {
    return db.sql(
            """
            select n.id, c.name_zh as carrier_zh, c.name_en as carrier_en, g.name_zh, g.name_en, r.name_zh as grade_zh,
                   r.name_en as grade_en, n.price_fen_per_kg, n.holds_from
              from (select distinct on (county_id, carrier_id, goods_id, grade) county_id, id, carrier_id, goods_id, grade, price_fen_per_kg, holds_from
                      from price_notice
                     where holds_from <= :today
                     order by county_id, carrier_id, goods_id, grade, holds_from desc, id desc) n
              join carrier c on c.county_id = n.county_id and c.id = n.carrier_id
              join goods_card g on g.county_id = n.county_id and g.id = n.goods_id
              join goods_grade_card r on r.county_id = n.county_id and r.goods_id = n.goods_id and r.code = n.grade
             order by g.code, r.place, n.price_fen_per_kg desc, n.id
             limit 500
            """)
        .param("today", days.today())
        .query((row, _) ->
            new PriceRow(
                Sql.uuid(row, "id"),
                name(row.getString("carrier_zh"), row.getString("carrier_en")),
                name(row.getString("name_zh"), row.getString("name_en")),
                name(row.getString("grade_zh"), row.getString("grade_en")),
                Show.perKg(Sql.price(row, "price_fen_per_kg")),
                Show.perJin(Sql.price(row, "price_fen_per_kg")),
                Show.date(Sql.date(row, "holds_from"))))
        .list();
  }
}

package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
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

  /**
   * By goods and grade, the best price first; found by the names of goods and carrier. From line to
   * line it is a step in the index: however long the notices go back, each line is read once.
   */
  Paged<PriceRow> today(String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with recursive line as (
                  (select county_id, carrier_id, goods_id, grade
                     from price_notice
                    order by county_id, carrier_id, goods_id, grade
                    limit 1)
                   union all
                  select next.county_id, next.carrier_id, next.goods_id, next.grade
                    from line
                   cross join lateral (
                         select n.county_id, n.carrier_id, n.goods_id, n.grade
                           from price_notice n
                          where n.county_id = line.county_id
                            and (n.carrier_id, n.goods_id, n.grade) > (line.carrier_id, line.goods_id, line.grade)
                          order by n.carrier_id, n.goods_id, n.grade
                          limit 1) next
                )
                select n.id, c.name_zh as carrier_zh, c.name_en as carrier_en, g.code, g.name_zh, g.name_en, r.place, r.name_zh as grade_zh,
                       r.name_en as grade_en, n.price_fen_per_kg, n.holds_from
                  from line
                  join carrier c on c.county_id = line.county_id and c.id = line.carrier_id
                  join goods_card g on g.county_id = line.county_id and g.id = line.goods_id
                  join goods_grade_card r on r.county_id = line.county_id and r.goods_id = line.goods_id and r.code = line.grade
                 cross join lateral (
                       select last.id, last.price_fen_per_kg, last.holds_from
                         from price_notice last
                        where last.county_id = line.county_id
                          and last.carrier_id = line.carrier_id
                          and last.goods_id = line.goods_id
                          and last.grade = line.grade
                          and last.holds_from <= :today
                        order by last.holds_from desc, last.id desc
                        limit 1) n
                 where (:q = '' or strpos(lower(concat_ws(' ', g.name_zh, g.name_en, c.name_zh, c.name_en)), lower(:q)) > 0)
                   and (:goods::text is null
                        or (g.code, r.place, -n.price_fen_per_kg, n.id) > (:goods::text, :place::int, -:price::bigint, :after::uuid))
                 order by g.code, r.place, n.price_fen_per_kg desc, n.id
                 limit 51
                """)
            .param("today", days.today())
            .param("q", q)
            .param("goods", cursor.text(0))
            .param("place", cursor.number(1))
            .param("price", cursor.number(2))
            .param("after", cursor.uuid(3))
            .query(PriceScreens::row)
            .list(),
        50,
        PriceRow::cursor);
  }

  private static PriceRow row(ResultSet row, int number) throws SQLException {
    var price = Sql.price(row, "price_fen_per_kg");
    var id = Sql.uuid(row, "id");
    return new PriceRow(
        id,
        name(row.getString("carrier_zh"), row.getString("carrier_en")),
        name(row.getString("name_zh"), row.getString("name_en")),
        name(row.getString("grade_zh"), row.getString("grade_en")),
        Show.perKg(price),
        Show.perJin(price),
        Show.date(Sql.date(row, "holds_from")),
        Cursor.of(row.getString("code"), row.getInt("place"), row.getLong("price_fen_per_kg"), id));
  }
}

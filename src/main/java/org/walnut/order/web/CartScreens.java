package org.walnut.order.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.order.Postage;
import org.walnut.shared.Days;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Show;

/** What is in a cart, at today's prices, and whether it can be had. */
@Repository
@Transactional(readOnly = true)
class CartScreens {

  private record Row(
      UUID listing,
      String shop,
      String title,
      String picture,
      Weight pack,
      Money price,
      int packs,
      long left,
      boolean listed,
      boolean fresh) {

    Money sum() {
      return price.times(packs);
    }

    Weight weight() {
      return pack.times(packs);
    }
  }

  private final JdbcClient db;
  private final Postage postage;
  private final Days days;

  CartScreens(JdbcClient db, Postage postage, Days days) {
    this.db = db;
    this.postage = postage;
    this.days = days;
  }

  CartPage cart(@Nullable UUID cart) {
    var rows = rows(cart);
    var weights =
        rows.stream()
            .collect(groupingBy(Row::shop, LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(shop -> parcel(shop.getKey(), shop.getValue()))
            .toList();
    var goods = rows.stream().map(Row::sum).reduce(Money.ZERO, Money::plus);
    var sending = weights.stream().map(Sent::postage).reduce(Money.ZERO, Money::plus);
    return new CartPage(
        rows.stream().map(CartScreens::line).toList(),
        weights.stream().map(Sent::shown).toList(),
        Show.yuan(goods),
        Show.yuan(sending),
        Show.yuan(goods.plus(sending)),
        Show.typed(goods.plus(sending)),
        rows.stream().anyMatch(Row::fresh),
        !rows.isEmpty() && rows.stream().allMatch(row -> trouble(row) == null));
  }

  private record Sent(String shop, Weight weight, Money postage) {

    CartPage.Parcel shown() {
      return new CartPage.Parcel(shop, Show.kg(weight), Show.yuan(postage));
    }
  }

  private Sent parcel(String shop, List<Row> rows) {
    var weight = rows.stream().map(Row::weight).reduce(Weight.ZERO, Weight::plus);
    return new Sent(shop, weight, postage.of(weight));
  }

  private List<Row> rows(@Nullable UUID cart) {
    return db.sql(
            """
            select c.listing_id, c.packs, l.shop_name_zh as shop_zh, l.shop_name_en as shop_en, l.title_zh, l.title_en, l.picture, l.pack_g,
                   l.price_fen, l.state, l.perishable,
                   (select coalesce(sum(lot.on_hand_g - lot.reserved_g), 0) / l.pack_g
                      from listing_lot_card ll
                      join lot_card lot on lot.county_id = ll.county_id and lot.id = ll.lot_id
                     where ll.county_id = l.county_id
                       and ll.listing_id = l.id
                       and lot.best_before >= :today) as packs_left
              from cart_line c
              join listing_card l on l.county_id = c.county_id and l.id = c.listing_id
             where c.cart_id = :cart::uuid
             order by c.put_at, c.listing_id
            """)
        .param("cart", cart)
        .param("today", days.today())
        .query(CartScreens::row)
        .list();
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        Sql.uuid(row, "listing_id"),
        Own.text(row, "shop"),
        Own.text(row, "title"),
        "/pictures/goods/" + row.getString("picture") + ".svg",
        Sql.weight(row, "pack_g"),
        Sql.money(row, "price_fen"),
        row.getInt("packs"),
        row.getLong("packs_left"),
        row.getString("state").equals("LISTED"),
        row.getBoolean("perishable"));
  }

  private static CartPage.Line line(Row row) {
    return new CartPage.Line(
        row.listing().toString(),
        "/market/" + Tenancy.requiredCounty() + "/goods/" + row.listing(),
        row.picture(),
        row.title(),
        Show.kg(row.pack()),
        String.valueOf(row.packs()),
        Show.yuan(row.price()),
        Show.yuan(row.sum()),
        trouble(row));
  }

  private static @Nullable String trouble(Row row) {
    if (!row.listed() || row.left() == 0) {
      return t("order.fault.soldOut", row.title());
    } else if (row.packs() > row.left()) {
      return t("order.fault.onlyLeft", row.title(), row.left());
    } else {
      return null;
    }
  }
}

package org.walnut.world;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.walnut.access.Role;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.SocialCreditCode;
import org.walnut.shop.NewShop;
import org.walnut.shop.Shops;
import org.walnut.stock.Goods;
import org.walnut.stock.NewGoods;
import org.walnut.stock.NewGrade;
import org.walnut.world.WorldFile.Row;

/** The goods of the county and the shops that sell them. */
@Component
class WorldGoods {

  private final Goods goods;
  private final Shops shops;
  private final WorldPeople people;

  WorldGoods(Goods goods, Shops shops, WorldPeople people) {
    this.goods = goods;
    this.shops = shops;
    this.people = people;
  }

  void settle(WorldFile file) {
    file.rows("goods.csv")
        .forEach(row -> people.as(file, Role.COUNTY_STAFF, () -> goods.add(kind(file, row))));
  }

  /**
   * Before the people, since a keeper is the keeper of a shop; so nobody opens the shops but Walnut
   * itself.
   */
  void openShops(WorldFile file) {
    file.rows("shops.csv").forEach(row -> shops.open(shop(file, row)));
  }

  private static NewShop shop(WorldFile file, Row row) {
    return new NewShop(
        file.id("shop", row.text("code")),
        row.text("name_zh"),
        row.text("name_en"),
        new DivisionCode(row.text("town_code")),
        row.given("credit_code").map(SocialCreditCode::new).orElse(null),
        row.text("story_zh"),
        row.text("story_en"));
  }

  private static NewGoods kind(WorldFile file, Row row) {
    return new NewGoods(
        file.id("goods", row.text("code")),
        row.text("code").toUpperCase(Locale.ROOT).replace('-', '_'),
        row.text("name_zh"),
        row.text("name_en"),
        row.text("category"),
        row.text("picture").replaceAll(".*/|\\.svg$", ""),
        Boolean.parseBoolean(row.text("perishable")),
        Boolean.parseBoolean(row.text("certificate_required")),
        Integer.parseInt(row.text("shelf_life_days")),
        grades(row));
  }

  private static List<NewGrade> grades(Row row) {
    var codes = row.list("grades");
    return IntStream.range(0, codes.size())
        .mapToObj(i ->
            new NewGrade(
                codes.get(i),
                row.list("grade_names_zh").get(i),
                row.list("grade_names_en").get(i),
                "world 2026"))
        .toList();
  }

  static UUID goods(WorldFile file, Row row) {
    return file.id("goods", row.text("product"));
  }
}

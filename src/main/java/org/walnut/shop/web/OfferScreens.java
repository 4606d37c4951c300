package org.walnut.shop.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.Show;

/** One listing and one shop, as everybody may see them. Names no household. */
@Repository
@Transactional(readOnly = true)
class OfferScreens {

  private final JdbcClient db;
  private final Days days;

  OfferScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  OfferPage offer(UUID id) {
    var origins = origins(id);
    var growers = growers(id);
    var tests = tests(id);
    return db.sql(
            """
            select l.id, l.code, l.state, l.pack_g, l.price_fen, l.title_zh, l.title_en, g.name_zh as goods_zh, g.name_en as goods_en,
                   g.picture, g.perishable, r.name_zh as grade_zh, r.name_en as grade_en, r.source, s.id as shop_id,
                   s.name_zh as shop_zh, s.name_en as shop_en, coalesce(p.label, s.town) as place,
                   (select coalesce(sum(lot.on_hand_g - lot.reserved_g), 0)
                      from listing_lot ll
                      join lot_card lot on lot.county_id = ll.county_id and lot.id = ll.lot_id
                     where ll.county_id = l.county_id
                       and ll.listing_id = l.id
                       and lot.best_before >= :today) as free_g
              from listing l
              join shop s on s.county_id = l.county_id and s.id = l.shop_id
              join goods_card g on g.county_id = l.county_id and g.id = l.goods_id
              join goods_grade_card r on r.county_id = l.county_id and r.goods_id = l.goods_id and r.code = l.grade
              left join place p on p.code = s.town
             where l.id = :id
            """)
        .param("id", id)
        .param("today", days.today())
        .query((row, _) -> offer(row, origins, growers, tests))
        .optional()
        .orElseThrow(() -> new NotFound("shop.listing", id));
  }

  ShopFront shop(UUID id) {
    return db.sql(
            """
            select s.id, s.name_zh, s.name_en, s.story_zh, s.story_en, coalesce(p.label, s.town) as place
              from shop s
              left join place p on p.code = s.town
             where s.id = :id
            """)
        .param("id", id)
        .query((row, _) ->
            new ShopFront(
                shopPath(id),
                Own.text(row, "name"),
                row.getString("place"),
                Own.text(row, "story")))
        .optional()
        .orElseThrow(() -> new NotFound("shop.shop", id));
  }

  private List<String> origins(UUID listing) {
    return db.sql(
            """
            select distinct p.label
              from listing_lot ll
              join lot_share_card s on s.county_id = ll.county_id and s.lot_id = ll.lot_id
              join intake_card i on i.county_id = s.county_id and i.id = s.intake_id
              join place p on p.code = i.harvest_place
             where ll.listing_id = :listing
             order by p.label
            """)
        .param("listing", listing)
        .query((row, _) -> row.getString("label"))
        .list();
  }

  /** Only who says yes now is named; whoever takes it back is gone from the page at once. */
  private List<String> growers(UUID listing) {
    return db.sql(
            """
            select distinct h.head_name
              from listing_lot ll
              join lot_share_card s on s.county_id = ll.county_id and s.lot_id = ll.lot_id
              join consent_card c
                on c.county_id = s.county_id
               and c.subject_id = s.household_id
               and c.purpose = 'TRACE_NAME'
               and c.given
              join household_card h on h.county_id = s.county_id and h.id = s.household_id
             where ll.listing_id = :listing
             order by h.head_name
            """)
        .param("listing", listing)
        .query((row, _) -> row.getString("head_name"))
        .list();
  }

  private List<OfferPage.LotTest> tests(UUID listing) {
    return db.sql(
            """
            select lot.code, lot.made_on, lot.best_before, test.method, test.tested_on
              from listing_lot ll
              join lot_card lot on lot.county_id = ll.county_id and lot.id = ll.lot_id
              left join lot_test_card test on test.county_id = ll.county_id and test.lot_id = ll.lot_id
             where ll.listing_id = :listing
             order by lot.best_before, lot.id
             limit 12
            """)
        .param("listing", listing)
        .query(OfferScreens::test)
        .list();
  }

  private static OfferPage.LotTest test(ResultSet row, int index) throws SQLException {
    var testedOn = Sql.dateOrNull(row, "tested_on");
    var method = row.getString("method");
    return new OfferPage.LotTest(
        row.getString("code"),
        testedOn == null ? t("shop.test.fromPassed") : t("shop.test.passed"),
        testedOn == null ? "" : Show.date(testedOn),
        method == null ? "" : method(method),
        Show.date(Sql.date(row, "made_on")),
        Show.date(Sql.date(row, "best_before")));
  }

  private static String method(String method) {
    return switch (method) {
      case "ENZYME_INHIBITION" -> t("shop.test.ENZYME_INHIBITION");
      case "LABORATORY" -> t("shop.test.LABORATORY");
      default -> method;
    };
  }

  private static OfferPage offer(
      ResultSet row, List<String> origins, List<String> growers, List<OfferPage.LotTest> tests)
      throws SQLException {
    var pack = Sql.weight(row, "pack_g");
    var price = Sql.money(row, "price_fen");
    long packs = row.getLong("free_g") / pack.g();
    boolean listed = row.getString("state").equals("LISTED");
    return new OfferPage(
        Sql.uuid(row, "id").toString(),
        row.getString("code"),
        "/pictures/goods/" + row.getString("picture") + ".svg",
        Own.text(row, "title"),
        Own.text(row, "goods"),
        Own.text(row, "grade"),
        row.getString("source"),
        Show.yuan(price),
        t("shop.perPack", Packs.weight(pack)),
        Show.perJin(MarketScreens.perKg(price, pack)),
        listed && packs > 0 ? t("shop.packsLeft", packs) : null,
        row.getBoolean("perishable"),
        Own.text(row, "shop"),
        shopPath(Sql.uuid(row, "shop_id")),
        row.getString("place"),
        origins,
        growers,
        tests);
  }

  private static String shopPath(UUID shop) {
    return "/market/" + Tenancy.requiredCounty() + "/shops/" + shop;
  }
}

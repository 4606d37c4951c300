package org.walnut.shop;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.shared.Days;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.Weight;
import org.walnut.stock.Goods;
import org.walnut.stock.Lots;
import org.walnut.stock.NewGoods;
import org.walnut.stock.NewGrade;
import org.walnut.stock.NewLot;

/** Sets up shops and listings for tests, said in the words of the trade. */
@TestComponent
public class Stall {

  public static final DivisionCode WANGMO = new DivisionCode("621221108000");

  private final Shops shops;
  private final Listings listings;
  private final Goods goods;
  private final Lots lots;
  private final Days days;

  public Stall(Shops shops, Listings listings, Goods goods, Lots lots, Days days) {
    this.shops = shops;
    this.listings = listings;
    this.goods = goods;
    this.lots = lots;
    this.days = days;
  }

  /** A shop with a name of its own, and its keeper. */
  public Person keeper() {
    var name = Ids.next().toString().substring(24);
    return People.shopKeeper(
        shops.open(new NewShop(null, "山货店" + name, "Hill shop " + name, WANGMO, null, null, null)));
  }

  public static UUID shop(Person keeper) {
    return keeper.scope().subject();
  }

  public UUID walnuts() {
    return goods("核桃", "Walnuts", false);
  }

  public UUID eggs() {
    return goods("土鸡蛋", "Eggs", true);
  }

  /** A passed lot of first grade. */
  public UUID passed(Person keeper, UUID goods, long g) {
    var lot = waiting(keeper, goods, g);
    lots.pass(lot);
    return lot;
  }

  /** A lot that waits for its inspection. */
  public UUID waiting(Person keeper, UUID goods, long g) {
    var lot = Ids.next();
    lots.open(new NewLot(lot, goods, "FIRST", shop(keeper), days.today()));
    lots.receive(lot, new Weight(g), "test:" + lot);
    return lot;
  }

  public UUID listing(Person keeper, UUID goods, long packG, long priceFen, UUID... lots) {
    return listings.list(listing(shop(keeper), goods, packG, priceFen, lots), keeper);
  }

  public static NewListing listing(UUID shop, UUID goods, long packG, long priceFen, UUID... lots) {
    return new NewListing(
        null,
        shop,
        goods,
        "FIRST",
        new Weight(packG),
        new Money(priceFen),
        "成县核桃 一级",
        "Cheng County walnuts, first grade",
        List.of(lots));
  }

  private UUID goods(String zh, String en, boolean perishable) {
    var code = "T" + Ids.next().toString().substring(24).toUpperCase();
    return goods.add(
        new NewGoods(
            null,
            code,
            zh,
            en,
            "NUT",
            "walnut-in-shell",
            perishable,
            false,
            365,
            List.of(new NewGrade("FIRST", "一级", "First", "test"))));
  }
}

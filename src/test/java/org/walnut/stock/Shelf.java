package org.walnut.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Weight;

/** Puts goods and lots into the stock of a test, said in the words of the trade. */
public final class Shelf {

  private final Goods goods;
  private final Lots lots;
  private final Days days;

  public Shelf(Goods goods, Lots lots, Days days) {
    this.goods = goods;
    this.lots = lots;
    this.days = days;
  }

  public static NewGoods walnuts(String code) {
    return new NewGoods(
        null,
        code,
        "核桃",
        "Walnuts",
        "干果",
        "walnut-in-shell",
        false,
        false,
        365,
        List.of(grade("FIRST", "一级"), grade("SECOND", "二级")));
  }

  public static NewGrade grade(String code, String name) {
    return new NewGrade(code, name, code.toLowerCase(), "GB/T 20398-2021");
  }

  public static Weight kg(long kg) {
    return new Weight(kg * 1000);
  }

  /** Goods with a code of their own. */
  public UUID walnuts() {
    return goods.add(walnuts("W" + Ids.next().toString().substring(24).toUpperCase()));
  }

  /** A passed lot of first grade, fresh today. */
  public UUID passed(UUID goods, Weight weight) {
    return passed(goods, weight, days.today());
  }

  public UUID passed(UUID goods, Weight weight, LocalDate madeOn) {
    var lot = waiting(goods, weight, madeOn);
    lots.pass(lot);
    return lot;
  }

  /** A lot of first grade that waits for its inspection. */
  public UUID waiting(UUID goods, Weight weight, LocalDate madeOn) {
    var lot = Ids.next();
    lots.open(new NewLot(lot, goods, "FIRST", Ids.next(), madeOn));
    lots.receive(lot, weight, "test:" + lot);
    return lot;
  }
}

package org.walnut.supply;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Forbidden;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.PricePerKg;
import org.walnut.shared.Sql;
import org.walnut.stock.Goods;

/** What carriers pay today, told before anybody carries goods there. */
@Service
public class Prices {

  private final JdbcClient db;
  private final Goods goods;
  private final Activities activities;
  private final Clock clock;
  private final Days days;

  Prices(JdbcClient db, Goods goods, Activities activities, Clock clock, Days days) {
    this.db = db;
    this.goods = goods;
    this.activities = activities;
    this.clock = clock;
    this.days = days;
  }

  /** The latest notice for a day holds; the same id again changes nothing. */
  @Transactional
  public UUID give(NewPrice price, Person me) {
    if (!me.scope().coversShop(price.carrier())) {
      throw new Forbidden("supply.notYourShop");
    }
    var kind = goods.required(price.goods());
    if (!kind.hasGrade(price.grade())) {
      throw InvalidInput.at("grade", "supply.fault.unknownGrade", price.grade());
    }
    var id = price.id() == null ? Ids.next() : price.id();
    if (add(id, price)) {
      activities.record(
          "supply.priceGiven",
          "price",
          id,
          kind.code() + " " + price.grade(),
          price.price().toString());
    }
    return id;
  }

  /** By grade. */
  @Transactional(readOnly = true)
  public Map<String, PricePerKg> today(UUID carrier, UUID goods) {
    return db
        .sql(
            """
            select distinct on (grade) grade, price_fen_per_kg
              from price_notice
             where carrier_id = :carrier
               and goods_id = :goods
               and holds_from <= :today
             order by grade, holds_from desc, id desc
            """)
        .param("carrier", carrier)
        .param("goods", goods)
        .param("today", days.today())
        .query((row, _) -> Map.entry(row.getString("grade"), Sql.price(row, "price_fen_per_kg")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private boolean add(UUID id, NewPrice price) {
    return db.sql(
                """
                insert into price_notice (id, carrier_id, goods_id, grade, price_fen_per_kg, holds_from, given_at)
                values (:id, :carrier, :goods, :grade, :price, :from, :at)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("carrier", price.carrier())
            .param("goods", price.goods())
            .param("grade", price.grade())
            .param("price", price.price().fen())
            .param("from", price.from() == null ? days.today() : price.from())
            .param("at", Sql.utc(clock.instant()))
            .update()
        == 1;
  }
}

package org.walnut.villager.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.privacy.ConsentPurpose;
import org.walnut.privacy.ConsentStep;
import org.walnut.privacy.Consents;
import org.walnut.settlement.HouseholdStatements;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Page;
import org.walnut.web.Show;
import org.walnut.web.Words;

/** Everything here is asked for the household of the account, and for no other. */
@Repository
@Transactional(readOnly = true)
class MyHouseholdScreens {

  private final JdbcClient db;
  private final HouseholdStatements statements;
  private final Consents consents;

  MyHouseholdScreens(JdbcClient db, HouseholdStatements statements, Consents consents) {
    this.db = db;
    this.statements = statements;
    this.consents = consents;
  }

  MyHousehold of(Person me) {
    var household = household(me);
    return db.sql(
            """
            select card.code, card.head_name, coalesce(place.label, card.village_code) as place
              from household_card card
              left join place on place.code = card.village_code
             where card.id = :household
            """)
        .param("household", household)
        .query((row, _) ->
            new MyHousehold(
                row.getString("code"),
                row.getString("head_name"),
                row.getString("place"),
                statements(household),
                deliveries(household),
                consents(household),
                news(household)))
        .optional()
        .orElseThrow(() -> new NotFound("household.kind", household));
  }

  static UUID household(Person me) {
    return Objects.requireNonNull(me.scope().subject(), "a villager's account names a household");
  }

  private List<MyHousehold.MyStatement> statements(UUID household) {
    return statements.of(household).stream().map(MyHousehold.MyStatement::of).toList();
  }

  private List<MyHousehold.MyDelivery> deliveries(UUID household) {
    return db.sql(
            """
            select i.received_on, g.name_zh, g.name_en, i.net_g, i.price_fen_per_kg, i.amount_fen
              from intake_card i
              join goods_card g on g.county_id = i.county_id and g.id = i.goods_id
             where i.household_id = :household
             order by i.received_on desc, i.id desc
             limit 24
            """)
        .param("household", household)
        .query((row, _) -> {
          var price = Sql.priceOrNull(row, "price_fen_per_kg");
          var weight = Sql.weight(row, "net_g");
          return new MyHousehold.MyDelivery(
              Show.date(Sql.date(row, "received_on")),
              own(row.getString("name_zh"), row.getString("name_en")),
              Show.kg(weight) + " (" + Show.jin(weight) + ")",
              price == null ? "" : Show.perKg(price),
              row.getObject("amount_fen") == null ? "" : Show.yuan(Sql.money(row, "amount_fen")));
        })
        .list();
  }

  /** The newest word on each purpose. */
  private List<MyHousehold.MyConsent> consents(UUID household) {
    var newest = new LinkedHashMap<ConsentPurpose, ConsentStep>();
    consents.history(household).stream()
        .sorted((a, b) -> b.at().compareTo(a.at()))
        .forEach(step -> newest.putIfAbsent(step.purpose(), step));
    return newest.values().stream()
        .map(step ->
            new MyHousehold.MyConsent(
                Words.label(step.purpose()), step.given(), Show.date(step.onDay())))
        .toList();
  }

  private List<MyHousehold.MyNews> news(UUID household) {
    return db.sql(
            """
            select written_at, text_zh, text_en
              from message_card
             where recipient_kind = 'HOUSEHOLD'
               and recipient_id = :household
             order by written_at desc, id desc
             limit 12
            """)
        .param("household", household)
        .query((row, _) ->
            new MyHousehold.MyNews(
                Show.time(Sql.instant(row, "written_at")),
                own(row.getString("text_zh"), row.getString("text_en"))))
        .list();
  }

  private static String own(String zh, String en) {
    return Page.current().lang().equals("en") ? en : zh;
  }
}

package org.walnut.supply.web;

import static org.walnut.supply.web.Own.name;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.figure.DeskItem;
import org.walnut.figure.DeskSource;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Show;

/**
 * What of this room waits for a person: lots to inspect, lots held, weighings to decide, agreements
 * about to end.
 */
@Component
class SupplyDesk implements DeskSource {

  private final JdbcClient db;
  private final Days days;

  SupplyDesk(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  @Override
  @Transactional(readOnly = true)
  public List<DeskItem> items(Person me) {
    var items = new ArrayList<DeskItem>();
    if (me.may(Act.INSPECT_LOTS)) {
      items.addAll(held("/inspection", me));
      items.addAll(waiting());
    } else if (me.may(Act.READ_LOTS)) {
      items.addAll(held("", me));
    }
    if (me.may(Act.WEIGH_INTAKES)) {
      items.addAll(undecided(me));
    }
    if (me.may(Act.SIGN_AGREEMENTS)) {
      items.addAll(ending(me));
    }
    return items;
  }

  private List<DeskItem> held(String page, Person me) {
    return db.sql(
            """
            select l.id, l.code, g.name_zh, g.name_en, l.on_hand_g
              from lot_terms t
              join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
              join goods_card g on g.county_id = t.county_id and g.id = t.goods_id
             where l.state = 'HELD'
               and (:shop::uuid is null or t.carrier_id = :shop::uuid)
             order by l.id
             limit 50
            """)
        .param("shop", me.scope().shop())
        .query((row, _) ->
            new DeskItem(
                "supply.desk.held",
                90,
                label(
                    row.getString("code"),
                    name(row.getString("name_zh"), row.getString("name_en")),
                    Show.kg(Sql.weight(row, "on_hand_g"))),
                "/lots/" + row.getString("id") + page,
                null))
        .list();
  }

  private List<DeskItem> waiting() {
    return db.sql(
            """
            select l.id, l.code, g.name_zh, g.name_en, l.on_hand_g, l.best_before
              from lot_terms t
              join lot_card l on l.county_id = t.county_id and l.id = t.lot_id
              join goods_card g on g.county_id = t.county_id and g.id = t.goods_id
             where l.state = 'QUARANTINE'
               and l.on_hand_g > 0
             order by l.best_before, l.id
             limit 100
            """)
        .query((row, _) ->
            new DeskItem(
                "supply.desk.toInspect",
                50,
                label(
                    row.getString("code"),
                    name(row.getString("name_zh"), row.getString("name_en")),
                    Show.kg(Sql.weight(row, "on_hand_g"))),
                "/lots/" + row.getString("id") + "/inspection",
                days.startOf(Sql.date(row, "best_before"))))
        .list();
  }

  private List<DeskItem> undecided(Person me) {
    return db.sql(
            """
            select i.id, i.code, h.head_name, i.net_g, i.weighed_at
              from intake i
              join household_card h on h.county_id = i.county_id and h.id = i.household_id
             where i.state = 'WEIGHED'
               and (:shop::uuid is null or i.carrier_id = :shop::uuid)
             order by i.id
             limit 50
            """)
        .param("shop", me.scope().shop())
        .query((row, _) ->
            new DeskItem(
                "supply.desk.toAccept",
                60,
                label(
                    row.getString("code"),
                    row.getString("head_name"),
                    Show.kg(Sql.weight(row, "net_g"))),
                "/intakes/" + row.getString("id"),
                Sql.instant(row, "weighed_at")))
        .list();
  }

  private List<DeskItem> ending(Person me) {
    return db.sql(
            """
            select a.id, a.code, h.head_name, a.valid_to
              from agreement a
              join household_card h on h.county_id = a.county_id and h.id = a.household_id
             where a.closed_as is null
               and a.valid_to between :today::date and :today::date + 14
               and (:shop::uuid is null or a.carrier_id = :shop::uuid)
             order by a.valid_to, a.id
             limit 50
            """)
        .param("today", days.today())
        .param("shop", me.scope().shop())
        .query((row, _) ->
            new DeskItem(
                "supply.desk.ending",
                30,
                label(
                    row.getString("code"),
                    row.getString("head_name"),
                    Show.date(Sql.date(row, "valid_to"))),
                "/agreements/" + row.getString("id"),
                days.startOf(Sql.date(row, "valid_to").plusDays(1))))
        .list();
  }

  private static String label(String code, String who, String what) {
    return code + " · " + who + " · " + what;
  }
}

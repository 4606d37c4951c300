package org.walnut.supply.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.figure.DeskWork;
import org.walnut.figure.DeskWork.Harm;

/**
 * What of this room waits for a person: lots to inspect, lots held, weighings to decide, agreements
 * about to end.
 */
@Configuration(proxyBeanMethods = false)
class SupplyDesk {

  private static final List<String> LOT = List.of("code", "goods", "on_hand_g");

  /** A failed test is tested again, or the lot destroyed: within a day for the inspector. */
  @Bean
  DeskWork lotsHeld() {
    return lots(
        "supply.held",
        Act.INSPECT_LOTS,
        new Harm(Duration.ofDays(1), 90, 3),
        "/inspection",
        "lot_name l",
        "l.state = 'HELD'");
  }

  /** Its shop learns what it cannot sell. */
  @Bean
  DeskWork lotsHeldFromSale() {
    return lots(
        "supply.heldFromSale",
        Act.KEEP_SHOP,
        new Harm(Duration.ofDays(3), 80, 3),
        "",
        "lot_name l",
        "l.state = 'HELD'");
  }

  @Bean
  DeskWork lotsToInspect() {
    return lots(
        "supply.toInspect",
        Act.INSPECT_LOTS,
        new Harm(Duration.ofDays(2), 50, 5),
        "/inspection",
        "lot_card l",
        "l.state = 'QUARANTINE' and l.on_hand_g > 0");
  }

  @Bean
  DeskWork intakesToDecide() {
    return new DeskWork(
        "supply.toAccept",
        Act.WEIGH_INTAKES,
        new Harm(Duration.ofDays(1), 60, 6),
        List.of("code", "head_name", "net_g"),
        """
        select i.id, i.weighed_at as at, i.code, '/intakes/' || i.id as path, i.net_g,
               (select h.head_name from household_card h where h.county_id = i.county_id and h.id = i.household_id) as head_name
          from intake i
         where i.state = 'WEIGHED'
           and i.harvest_place like :division::text || '%'
           and (:shop::uuid is null or i.carrier_id = :shop::uuid)
        """);
  }

  @Bean
  DeskWork agreementsEnding() {
    return new DeskWork(
        "supply.ending",
        Act.SIGN_AGREEMENTS,
        new Harm(Duration.ofDays(1), 40, 2),
        List.of("code", "head_name", "valid_on"),
        """
        select a.id, a.valid_to::timestamp at time zone 'Asia/Shanghai' as at, a.code, '/agreements/' || a.id as path,
               a.valid_to as valid_on,
               (select h.head_name from household_card h where h.county_id = a.county_id and h.id = a.household_id) as head_name
          from agreement a
         where a.closed_as is null
           and a.valid_to between :today::date and :today::date + 14
           and (:shop::uuid is null or a.carrier_id = :shop::uuid)
        """);
  }

  /** What keeps no longer than a month is sold first, or made into something else. */
  @Bean
  DeskWork lotsThatKeepNotMuchLonger() {
    return new DeskWork(
        "supply.expiring",
        Act.PROCESS_LOTS,
        new Harm(Duration.ofDays(1), 80, 2),
        List.of("code", "goods", "on_hand_g", "best_before_on"),
        """
        select l.id, l.best_before::timestamp at time zone 'Asia/Shanghai' as at, l.code, '/lots/' || l.id as path, l.on_hand_g,
               l.best_before as best_before_on,
               (select g.name_zh from goods_card g where g.county_id = l.county_id and g.id = l.goods_id) as goods_zh,
               (select g.name_en from goods_card g where g.county_id = l.county_id and g.id = l.goods_id) as goods_en
          from lot_card l
         where l.state = 'PASSED'
           and l.best_before <= :today::date + 30
           and l.on_hand_g > 0
           and (:shop::uuid is null
                or exists (select 1
                             from lot_terms t
                            where t.county_id = l.county_id and t.lot_id = l.id and t.carrier_id = :shop::uuid))
        """);
  }

  /** Households with an agreement do not carry goods to where nobody says what they are worth. */
  @Bean
  DeskWork pricesToTell() {
    return new DeskWork(
        "supply.priceToTell",
        Act.SIGN_AGREEMENTS,
        new Harm(Duration.ofDays(14), 35, 2),
        List.of("goods", "told_on"),
        """
        select n.id, n.holds_from::timestamp at time zone 'Asia/Shanghai' as at, g.code, '/prices' as path, n.holds_from as told_on,
               g.name_zh as goods_zh, g.name_en as goods_en
          from carrier c
         cross join goods_card g
         cross join lateral (select told.id, told.holds_from
                               from price_notice told
                              where told.county_id = c.county_id
                                and told.carrier_id = c.id
                                and told.goods_id = g.id
                              order by told.holds_from desc, told.id desc
                              limit 1) n
         where (:shop::uuid is null or c.id = :shop::uuid)
           and n.holds_from < :today::date - 14
           and exists (select 1
                         from agreement a
                        where a.county_id = c.county_id
                          and a.carrier_id = c.id
                          and a.goods_id = g.id
                          and a.closed_as is null
                          and :today::date between a.valid_from and a.valid_to)
        """);
  }

  private static DeskWork lots(
      String kind, Act needs, Harm harm, String page, String lots, String which) {
    return new DeskWork(
        kind,
        needs,
        harm,
        LOT,
        """
        select l.id, l.opened_at as at, l.code, '/lots/' || l.id || '<page>' as path,
               (select c.on_hand_g from lot_card c where c.county_id = l.county_id and c.id = l.id) as on_hand_g,
               (select g.name_zh from goods_card g where g.county_id = l.county_id and g.id = l.goods_id) as goods_zh,
               (select g.name_en from goods_card g where g.county_id = l.county_id and g.id = l.goods_id) as goods_en
          from <lots>
         where <which>
           and (:shop::uuid is null
                or exists (select 1
                             from lot_terms t
                            where t.county_id = l.county_id and t.lot_id = l.id and t.carrier_id = :shop::uuid))
        """
            .replace("<page>", page)
            .replace("<lots>", lots)
            .replace("<which>", which));
  }
}

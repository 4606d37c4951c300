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
        "l.state = 'HELD'");
  }

  @Bean
  DeskWork lotsToInspect() {
    return lots(
        "supply.toInspect",
        Act.INSPECT_LOTS,
        new Harm(Duration.ofDays(2), 50, 5),
        "/inspection",
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

  private static DeskWork lots(String kind, Act needs, Harm harm, String page, String which) {
    return new DeskWork(
        kind,
        needs,
        harm,
        LOT,
        """
        select l.id, l.opened_at as at, l.code, '/lots/' || l.id || '<page>' as path, l.on_hand_g,
               (select g.name_zh from goods_card g where g.county_id = l.county_id and g.id = l.goods_id) as goods_zh,
               (select g.name_en from goods_card g where g.county_id = l.county_id and g.id = l.goods_id) as goods_en
          from lot_card l
         where <which>
           and (:shop::uuid is null
                or exists (select 1
                             from lot_terms t
                            where t.county_id = l.county_id and t.lot_id = l.id and t.carrier_id = :shop::uuid))
        """
            .replace("<page>", page)
            .replace("<which>", which));
  }
}

package org.walnut.supply.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.supply.Valley.INSPECTOR;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.supply.Agreements;
import org.walnut.supply.Inspections;
import org.walnut.supply.Intakes;
import org.walnut.supply.NewAgreement;
import org.walnut.supply.Valley;

@RoomTest
@Import(Valley.class)
class SupplyDeskTests {

  @Autowired Desk desk;
  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;
  @Autowired Inspections inspections;

  Person shop;
  UUID walnuts;

  @BeforeEach
  void a_shop_and_walnuts() {
    shop = valley.shop("山里红", "Mountain Red");
    walnuts = valley.goods("核桃", "Walnuts");
  }

  @Test
  void lots_to_inspect_wait_for_the_inspector_and_held_ones_for_both() {
    var lot = valley.brought(shop, walnuts, "60");
    assertThat(paths(INSPECTOR)).contains("/lots/" + lot + "/inspection");
    assertThat(paths(shop)).isEmpty();

    inspections.sample(lot, INSPECTOR);
    inspections.record(lot, Valley.quick("80"), INSPECTOR);

    assertThat(paths(INSPECTOR)).contains("/lots/" + lot + "/inspection");
    assertThat(paths(shop)).containsExactly("/lots/" + lot);
  }

  @Test
  void what_is_weighed_and_not_decided_waits_for_the_shop() {
    var agreement = agreements.sign(valley.buyOut(shop, valley.household("Li"), walnuts), shop);
    var intake = intakes.weigh(valley.intake(agreement, "7", "0", "12"), shop);

    assertThat(paths(shop)).containsExactly("/intakes/" + intake);
    intakes.accept(intake, shop);
    assertThat(paths(shop)).isEmpty();
  }

  @Test
  void an_agreement_about_to_end_is_told_a_fortnight_before() {
    var plain = valley.buyOut(shop, valley.household("Zhao"), walnuts);
    var ending =
        new NewAgreement(
            null,
            plain.carrier(),
            plain.household(),
            walnuts,
            plain.floorPrice(),
            plain.quantity(),
            plain.from(),
            valley.today().plusDays(14),
            plain.mechanism(),
            0,
            null);

    var agreement = agreements.sign(ending, shop);

    assertThat(paths(shop)).containsExactly("/agreements/" + agreement);
    assertThat(paths(People.countyStaff())).doesNotContain("/agreements/" + agreement);
  }

  private List<String> paths(Person who) {
    return OnTheDesk.paths(desk, who);
  }
}

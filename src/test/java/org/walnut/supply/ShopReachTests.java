package org.walnut.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

/** How little of the register a shop keeper, a village contact and finance get to see. */
@RoomTest
@Import(Valley.class)
class ShopReachTests {

  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired MockMvcTester web;

  Person shop;
  UUID own;
  UUID strange;

  @BeforeEach
  void a_shop_with_one_household_of_two() {
    shop = valley.shop("山里红", "Mountain Red");
    own = valley.household("Own Household");
    strange = valley.household("Strange Household");
    agreements.sign(valley.buyOut(shop, own, valley.goods("核桃", "Walnuts")), shop);
  }

  @Test
  void a_shop_keeper_sees_the_households_of_own_agreements_only() {
    assertThat(page(shop, "/households"))
        .hasStatusOk()
        .bodyText()
        .contains("Own Household")
        .doesNotContain("Strange Household");
    assertThat(page(shop, "/households/" + own)).hasStatusOk();
    assertThat(page(shop, "/households/" + strange)).hasStatus(404);
    assertThat(page(shop, "/households.csv")).bodyText().doesNotContain("Strange Household");
    assertThat(page(shop, "/api/v1/households/" + strange)).hasStatus(404);
  }

  @Test
  void a_shop_keeper_sees_neither_status_nor_incomes() {
    assertThat(page(shop, "/households/" + own)).bodyText().doesNotContain("建档立卡户", "近十二个月");
    assertThat(page(shop, "/households?status=NOT_POOR"))
        .bodyText()
        .contains("Own Household")
        .doesNotContain("建档立卡户");
    var json = page(shop, "/api/v1/households/" + own);
    assertThat(json).bodyJson().extractingPath("$.headName").isEqualTo("Own Household");
    assertThat(json).bodyText().doesNotContain("REGISTERED_POOR").doesNotContain("perHead");
    assertThat(page(shop, "/figures/household.income")).hasStatus4xxClientError();
  }

  @Test
  void a_village_contact_sees_the_village_with_status_and_no_other() {
    var contact = village("621221108203");
    assertThat(page(contact, "/households/" + own)).hasStatusOk().bodyText().contains("建档立卡户");
    assertThat(page(village("621221108204"), "/households/" + own)).hasStatus(404);
  }

  @Test
  void finance_sees_every_household_without_incomes() {
    assertThat(page(People.ofCounty(Role.FINANCE), "/households/" + strange))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("建档立卡户");
  }

  private static Person village(String code) {
    return People.of(Role.VILLAGE_CONTACT, new Scope(Scope.Kind.VILLAGE, code, null));
  }

  private MvcTestResult page(Person who, String path) {
    return web.get().uri(path).with(signedIn(who)).exchange();
  }
}

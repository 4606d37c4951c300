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
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.files.Evidence;
import org.walnut.files.NewEvidence;
import org.walnut.house.People;
import org.walnut.house.Pictures;
import org.walnut.house.RoomTest;
import org.walnut.household.HouseholdPapers;

/** How little of the register a shop keeper, a village contact and finance get to see. */
@RoomTest
@Import(Valley.class)
class ShopReachTests {

  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired Evidence evidence;
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
    assertThat(page(shop, "/households/" + own + "/evidence")).hasStatusOk();
    assertThat(page(shop, "/households/" + strange + "/evidence")).hasStatus(404);
  }

  @Test
  void photographs_of_a_household_are_for_those_who_reach_it() {
    var seen = photograph(own);
    var hidden = photograph(strange);

    assertThat(page(shop, "/files/" + seen)).hasStatusOk();
    assertThat(page(shop, "/files/" + hidden)).hasStatus(404);
    assertThat(page(People.countyStaff(), "/files/" + hidden)).hasStatusOk();
    assertThat(page(People.townOfficer("621221101000"), "/files/" + hidden)).hasStatus(404);
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
    assertThat(page(shop, "/api/v1/households/" + own + "/incomes")).hasStatus(403);
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

  private UUID photograph(UUID household) {
    evidence.attach(
        new Evidence.Subject(HouseholdPapers.EVIDENCE, household, "H"),
        new Evidence.Brought("house.png", "image/png", Pictures.png()),
        new NewEvidence("the house", null),
        Act.READ_HOUSEHOLDS,
        People.countyStaff());
    return evidence.of(HouseholdPapers.EVIDENCE, household).getFirst().file();
  }

  private static Person village(String code) {
    return People.of(Role.VILLAGE_CONTACT, new Scope(Scope.Kind.VILLAGE, code, null));
  }

  private MvcTestResult page(Person who, String path) {
    return web.get().uri(path).with(signedIn(who)).exchange();
  }
}

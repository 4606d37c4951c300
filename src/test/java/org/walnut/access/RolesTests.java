package org.walnut.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

@RoomTest
class RolesTests {

  @Autowired MockMvcTester browser;

  @Test
  void the_table_shows_every_act_and_role() {
    var page = assertThat(get("/roles")).hasStatusOk().bodyText();

    for (var act : Act.values()) {
      page.contains("/roles/acts/" + act);
    }
    for (var role : Role.values()) {
      page.contains("/roles/" + role);
    }
  }

  @Test
  void an_act_is_found_by_the_address_of_a_page_it_opens() {
    assertThat(get("/roles?q=/accounts"))
        .bodyText()
        .contains("/roles/acts/MANAGE_ACCOUNTS")
        .doesNotContain("/roles/acts/READ_HOUSEHOLDS");
  }

  @Test
  void an_act_is_found_by_its_words_and_by_a_role() {
    assertThat(get("/roles?q=PAY_OUT")).bodyText().contains("/roles/acts/PAY_OUT");
    assertThat(get("/roles?q=买家"))
        .bodyText()
        .contains("/roles/acts/BUY")
        .doesNotContain("/roles/acts/PAY_OUT");
    assertThat(get("/roles?q=nothing-like-it")).bodyText().contains("没有找到权限");
  }

  @Test
  void only_the_roles_of_a_reach_are_shown() {
    assertThat(get("/roles?reach=TOWN"))
        .bodyText()
        .contains("\"/roles/TOWN_OFFICER\"")
        .doesNotContain("\"/roles/BUYER\"");
  }

  @Test
  void a_role_shows_what_it_may_do_and_where() {
    assertThat(get("/roles/COUNTY_STAFF"))
        .hasStatusOk()
        .bodyText()
        .contains("全县的一切", "<code>/accounts</code>", "<code>/api/v1/roles</code>");
  }

  @Test
  void an_act_shows_its_doors_and_who_may() {
    assertThat(get("/roles/acts/MANAGE_ACCOUNTS"))
        .bodyText()
        .contains("\"/roles/COUNTY_STAFF\"", "<code>/accounts</code>")
        .doesNotContain("\"/roles/AUDITOR\"");
  }

  @Test
  void doors_without_an_act_are_shown_too() {
    assertThat(get("/roles/doors")).hasStatusOk().bodyText().contains("对所有人开放", "登录即可,只涉及本人的事");
  }

  @ParameterizedTest
  @EnumSource
  void programs_read_the_same_table(Role role) {
    assertThat(get("/api/v1/roles"))
        .bodyJson()
        .extractingPath("$.items[?(@.role == '%s')].acts.length()".formatted(role))
        .asArray()
        .containsExactly(role.acts().size());
  }

  @Test
  void programs_read_the_doors_of_an_act() {
    assertThat(get("/api/v1/roles/acts"))
        .bodyJson()
        .extractingPath("$.items[?(@.act == 'MANAGE_ACCOUNTS')].doors[*].path")
        .asArray()
        .contains("/accounts");
  }

  @Test
  void a_role_that_is_none_is_refused() {
    assertThat(get("/roles/KING")).hasStatus4xxClientError();
  }

  private MvcTestResult get(String address) {
    return browser.get().uri(address).with(signedIn(People.countyStaff())).exchange();
  }
}

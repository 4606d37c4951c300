package org.walnut.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

@RoomTest
class StaffTests {

  @Autowired MockMvcTester browser;
  @Autowired Accounts accounts;

  @Test
  void the_county_centre_gives_a_town_officer_an_account() {
    assertThat(engage(People.countyStaff(), "wang.yan", "TOWN_OFFICER", "621221108000"))
        .hasStatus(302)
        .hasRedirectedUrl("/accounts");

    var officer = accounts.person("wang.yan").orElseThrow();
    assertThat(officer.scope()).isEqualTo(new Scope(Scope.Kind.TOWN, "621221108000", null));
  }

  @Test
  void a_town_officer_needs_a_town_of_this_county() {
    for (var division : new String[] {"", "621221108203", "522731107000"}) {
      assertThat(engage(People.countyStaff(), "li.er", "TOWN_OFFICER", division))
          .hasStatus(422)
          .bodyText()
          .contains("li.er", "这个角色要填本县一个");
    }
  }

  @Test
  void a_login_is_taken_once() {
    engage(People.countyStaff(), "zhang.san", "INSPECTOR", "");

    assertThat(engage(People.countyStaff(), "zhang.san", "AUDITOR", ""))
        .hasStatus(422)
        .bodyText()
        .contains("这个账号已有人用");
  }

  @Test
  void nobody_but_the_county_centre_gives_accounts() {
    assertThat(engage(People.townOfficer("621221108000"), "zhao.si", "COUNTY_STAFF", ""))
        .hasStatus(403);
  }

  private MvcTestResult engage(Person me, String login, String role, String division) {
    return browser
        .post()
        .uri("/accounts")
        .accept("text/html")
        .with(signedIn(me))
        .param("login", login)
        .param("password", "a good password")
        .param("displayName", "新同事")
        .param("role", role)
        .param("division", division)
        .exchange();
  }
}

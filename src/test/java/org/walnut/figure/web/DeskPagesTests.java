package org.walnut.figure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.figure.FigureRoomTest;
import org.walnut.house.People;
import org.walnut.shared.Ids;

@FigureRoomTest
class DeskPagesTests {

  @Autowired MockMvcTester web;

  @Test
  void the_desk_shows_what_waits_and_what_is_late() {
    assertThat(get("/desk", People.shopKeeper(Ids.next())))
        .hasStatusOk()
        .bodyText()
        .contains("To weigh", "/intakes/2", "overdue", "To ship");
  }

  @Test
  void an_empty_desk_says_so_and_shows_the_way_to_what_the_person_may_do() {
    assertThat(get("/desk", People.countyStaff()))
        .hasStatusOk()
        .bodyText()
        .contains("Nothing needs you today", "class=\"tile\" href=\"/figures\"");
  }

  @Test
  void buyers_have_no_desk() {
    assertThat(get("/desk", People.buyer())).hasStatus(403);
  }

  @Test
  void programs_read_the_desk() {
    assertThat(get("/api/v1/desk", People.shopKeeper(Ids.next())))
        .bodyJson()
        .extractingPath("$.items[0].harm")
        .isEqualTo(60);
  }

  private MvcTestResult get(String address, Person who) {
    return web.get()
        .uri(address)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }
}

package org.walnut.figure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.figure.FigureRoomTest;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;

@FigureRoomTest
class DeskPagesTests {

  private static final Person KEEPER = People.shopKeeper(Ids.next());

  @Autowired MockMvcTester web;

  @Test
  void the_desk_shows_what_waits_and_what_is_late() {
    assertThat(get("/desk", KEEPER))
        .hasStatusOk()
        .bodyText()
        .contains("To weigh", "/intakes/R-2", "overdue", "To ship", "17 overdue", "35 more")
        .contains("action=\"/orders/40/pick\"", "Picked", "href=\"/desk/sample.ship\"");
  }

  @Test
  void what_is_much_is_said_to_be_more_than_that() {
    var finance = People.ofCounty(Role.FINANCE);
    assertThat(get("/desk", finance)).bodyText().contains("99+", "99+ overdue", "95+ more");
  }

  @Test
  void the_desk_takes_few_statements_however_many_rooms_bring_work() {
    assertThat(Statements.during(() -> get("/desk", KEEPER))).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void all_of_one_kind_is_a_page_that_is_searched_and_taken_away() {
    assertThat(get("/desk/sample.ship", KEEPER))
        .hasStatusOk()
        .bodyText()
        .contains("B-40", "B-16", "cursor=", "/desk/sample.ship/export.csv")
        .doesNotContain(">B-15<");
    assertThat(get("/desk/sample.ship?q=b-15", KEEPER)).bodyText().contains(">B-15<");
    assertThat(get("/desk/sample.ship?q=none", KEEPER)).bodyText().contains("called so");
    assertThat(get("/desk/sample.ship/export.csv?q=B-4", KEEPER))
        .hasStatusOk()
        .bodyText()
        .contains("Work,Due,", "B-40,", "B-4,")
        .doesNotContain("B-39");
  }

  @Test
  void what_waits_is_counted_beside_the_navigation_of_every_page() {
    var keeper = People.shopKeeper(Ids.next());
    var page = assertThat(get("/figures", keeper)).hasStatusOk().bodyText();
    page.contains("Desk<span class=\"count\">42<span class=\"visually-hidden\"> waiting");

    assertThat(Statements.during(() -> get("/figures", keeper)))
        .noneMatch(sql -> sql.contains("waiting"));
  }

  @Test
  void one_town_is_looked_at_alone() {
    assertThat(get("/desk?place=621221108000", KEEPER))
        .bodyText()
        .contains("/intakes/R-1")
        .doesNotContain("/intakes/R-2", "To ship");
    assertThat(get("/desk?place=621221105000", KEEPER))
        .bodyText()
        .contains("Nothing waits in this");
  }

  @Test
  void who_answers_for_the_county_sees_its_key_figures_without_asking_each_time() {
    assertThat(get("/desk", People.countyStaff()))
        .bodyText()
        .contains("Figures of the county", "href=\"/figures/sample.income\"");
    assertThat(Statements.during(() -> get("/desk", People.countyStaff())))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(get("/desk", KEEPER)).bodyText().doesNotContain("Figures of the county");
  }

  @Test
  void who_stands_at_a_counter_sees_what_there_is_to_do_before_what_waits() {
    var partner =
        People.of(Role.STATION_PARTNER, new Scope(Scope.Kind.STATION, InCheng.COUNTY, Ids.next()));
    var page = get("/desk", partner);

    assertThat(page).hasStatusOk();
    assertThat(page).bodyText().containsSubsequence("desk-ways", "desk-items");
  }

  @Test
  void what_others_do_is_not_found() {
    var inspector = People.ofCounty(Role.INSPECTOR);
    for (var page : new String[] {"/desk/sample.ship", "/desk/sample.ship/export.csv"}) {
      assertThat(get(page, inspector)).hasStatus(404);
    }
    assertThat(get("/api/v1/desk/sample.ship", inspector)).hasStatus(404);
    assertThat(get("/desk/sample.weigh?place=522731", KEEPER)).hasStatus(404);
  }

  @Test
  void an_empty_desk_says_so_and_shows_the_way_to_what_the_person_may_do() {
    assertThat(get("/desk", People.ofCounty(Role.AUDITOR)))
        .hasStatusOk()
        .bodyText()
        .contains("Nothing needs you today", "class=\"tile\" href=\"/figures\"");
  }

  @Test
  void buyers_have_no_desk() {
    assertThat(get("/desk", People.buyer())).hasStatus(403);
  }

  @Test
  void programs_read_the_desk_and_all_of_one_kind() {
    var desk = assertThat(get("/api/v1/desk", KEEPER)).bodyJson();
    desk.extractingPath("$.items[0].items[0].harm").isEqualTo(60);
    desk.extractingPath("$.items[1].waiting").isEqualTo(40);
    assertThat(get("/api/v1/desk/sample.ship?q=b-15", KEEPER))
        .bodyJson()
        .extractingPath("$.items[0].press")
        .isEqualTo("/orders/15/pick");
  }

  private MvcTestResult get(String address, Person who) {
    return web.get()
        .uri(address)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }
}

package org.walnut.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.house.People.signedIn;
import static org.walnut.household.AHousehold.headedBy;
import static org.walnut.household.AHousehold.somebody;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.approval.Approvals;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.CitizenId;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;

@RoomTest
class RegisterReleasesTests {

  private static final DivisionCode TOWN = new DivisionCode("621221108000");

  @Autowired RegisterReleases releases;
  @Autowired Households households;
  @Autowired Approvals approvals;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person officer;
  Person centre = People.countyStaff();
  CitizenId citizen;
  UUID household;

  @BeforeEach
  void a_household() {
    officer = People.townOfficer(TOWN.value());
    citizen = somebody();
    household = households.register(headedBy("Du Fulai", citizen).command(), officer);
  }

  @Test
  void whole_numbers_are_downloaded_only_after_a_second_person_approved() {
    var asked = ask();
    assertThat(download(asked, officer)).hasStatus(404);

    approvals.approve(asked, centre);

    assertThat(download(asked, officer))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains(citizen.value(), "6222020000000000000");
    assertThat(history()).containsOnlyOnce("privacy.unmasked");
  }

  @Test
  void it_is_downloaded_twice_and_no_more() {
    var asked = approved();

    releases.open(asked, officer);
    releases.open(asked, officer);

    assertThatThrownBy(() -> releases.open(asked, officer)).isInstanceOf(NotFound.class);
    assertThat(history()).filteredOn(kind -> kind.equals("privacy.unmasked")).hasSize(2);
  }

  @Test
  void nobody_but_the_one_who_asked_downloads_it() {
    var asked = approved();

    assertThat(download(asked, People.townOfficer(TOWN.value()))).hasStatus(404);
    assertThat(download(asked, centre)).hasStatus(404);
    assertThat(history()).doesNotContain("privacy.unmasked");
  }

  @Test
  void it_is_over_after_a_day() {
    var late = UUID.randomUUID();
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into register_release (id, account_id, division, purpose, released_at, ends_at, downloads_left)
                values (:id, :account, '621221108000', 'long ago', now() - interval '25 hours', now() - interval '1 hour', 2)
                """)
            .param("id", late)
            .param("account", officer.id())
            .update());

    assertThatThrownBy(() -> releases.open(late, officer)).isInstanceOf(NotFound.class);
    assertThat(browser.get().uri("/households/releases").with(signedIn(officer)).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("long ago", "已失效");
  }

  @Test
  void nobody_asks_beyond_their_reach_or_for_nothing() {
    assertThatThrownBy(
            () -> releases.ask(new NewRelease(null, new DivisionCode("621221"), "a list"), officer))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() ->
            releases.ask(new NewRelease(null, new DivisionCode(emptyVillage()), "a list"), centre))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nothingToRelease");
  }

  @Test
  void the_register_is_asked_for_on_its_page() {
    assertThat(post("x")).hasStatus(422);
    assertThat(post("for the bank's check")).hasStatus(302).redirectedUrl().contains("/approvals/");
  }

  /** Other tests register households, too; in some village nobody has. */
  private String emptyVillage() {
    return String.valueOf(
        transaction.<String>execute(_ ->
            db.sql(
                    """
                    select min(code)
                      from place
                     where county_code = '621221'
                       and level = 'VILLAGE'
                       and code not in (select village_code from household)
                    """)
                .query(String.class)
                .single()));
  }

  private MvcTestResult post(String reason) {
    return browser
        .post()
        .uri("/households/releases")
        .accept("text/html")
        .with(signedIn(officer))
        .param("division", TOWN.value())
        .param("reason", reason)
        .exchange();
  }

  private UUID ask() {
    return releases.ask(new NewRelease(null, TOWN, "for the bank's check"), officer);
  }

  private UUID approved() {
    var asked = ask();
    approvals.approve(asked, centre);
    return asked;
  }

  private MvcTestResult download(UUID release, Person me) {
    return browser
        .post()
        .uri("/households/releases/" + release + "/file")
        .with(signedIn(me))
        .exchange();
  }

  private List<String> history() {
    return transaction.execute(_ ->
        db.sql("select kind from activity where subject_id = :id")
            .param("id", household)
            .query(String.class)
            .list());
  }
}

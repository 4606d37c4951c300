package org.walnut.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.access.StaffAccounts;
import org.walnut.access.NewStaff;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.message.Messages;
import org.walnut.shared.Ids;

@FigureRoomTest
class DeskDigestTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Autowired DeskDigest digest;
  @Autowired MorningRound round;
  @Autowired StaffAccounts staff;
  @Autowired Messages messages;
  @Autowired MockMvcTester web;

  Person keeper;

  @BeforeEach
  void a_shop_keeper() {
    keeper = People.shopKeeper(Ids.next());
  }

  @Test
  void tells_how_much_waits_and_what_is_most_pressing_and_that_once_a_day() {
    digest.send(keeper, DAY);
    digest.send(keeper, DAY);

    assertThat(messages.unread(keeper)).isEqualTo(1);
    assertThat(web.get().uri("/my/messages").cookie(new Cookie("walnut_lang", "en")).with(signedIn(keeper)))
        .bodyText()
        .contains("42 things wait for you: To weigh (2), To ship (40)")
        .contains("Most pressing: To weigh R-2, To ship B-40, To ship B-39");
    digest.send(keeper, DAY.plusDays(1));
    assertThat(messages.unread(keeper)).isEqualTo(2);
  }

  @Test
  void tells_nothing_to_who_has_nothing_to_do() {
    var inspector = People.ofCounty(Role.INSPECTOR);
    digest.send(inspector, DAY);
    digest.send(People.buyer(), DAY);

    assertThat(messages.unread(inspector)).isZero();
  }

  @Test
  void tells_nothing_to_who_does_not_want_to_be_told_until_they_do_again() {
    choose(false, "will not get");
    digest.send(keeper, DAY);
    assertThat(messages.unread(keeper)).isZero();

    choose(false, "will not get");
    choose(true, "will get");
    digest.send(keeper, DAY);
    assertThat(messages.unread(keeper)).isEqualTo(1);
  }

  @Test
  void goes_round_everybody_on_the_staff() {
    var login = "w" + Ids.next().toString().substring(24);
    var id =
        staff.engage(
            new NewStaff(null, login, "long enough 7", "Wei", Role.WAREHOUSE_KEEPER, null, null));
    var warehouse =
        new Person(
            id,
            InCheng.COUNTY,
            login,
            "Wei",
            Role.WAREHOUSE_KEEPER,
            new Scope(Scope.Kind.COUNTY, InCheng.COUNTY, null),
            Role.WAREHOUSE_KEEPER.acts());

    round.run();
    round.run();

    assertThat(messages.unread(warehouse)).isEqualTo(1);
  }

  private void choose(boolean wanted, String answer) {
    assertThat(
            web.post()
                .uri("/my/digest")
                .param("wanted", String.valueOf(wanted))
                .cookie(new Cookie("walnut_lang", "en"))
                .with(signedIn(keeper)))
        .hasRedirectedUrl("/my/digest")
        .flash()
        .hasEntrySatisfying("notice", said -> assertThat(said.toString()).contains(answer));
    assertThat(digest.wanted(keeper)).isEqualTo(wanted);
  }
}

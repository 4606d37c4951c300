package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.walnut.access.NewStaff;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.access.StaffAccounts;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

@MessageTest
class MorningDigestTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Autowired MorningDigest digest;
  @Autowired MorningRound round;
  @Autowired StaffAccounts staff;
  @Autowired Messages messages;
  @Autowired MockMvcTester web;

  Person centre;

  @BeforeEach
  void something_waits_for_the_county_centre() {
    centre = People.countyStaff();
    messages.send(
        new NewMessage(
            "sample.message",
            Channel.SMS,
            RecipientKind.HOUSEHOLD,
            Ids.next(),
            Map.of("code", "R-1", "amount", new Money(1250)),
            "/desk"));
  }

  @Test
  void tells_how_much_waits_and_what_is_most_pressing_and_that_once_a_day() {
    digest.send(centre, DAY);
    digest.send(centre, DAY);

    assertThat(messages.unread(centre)).isEqualTo(1);
    assertThat(
            web.get()
                .uri("/my/messages")
                .cookie(new Cookie("walnut_lang", "en"))
                .with(signedIn(centre)))
        .bodyText()
        .containsPattern("Waiting for you: \\d+\\. .*\\(\\d+\\).*Most pressing: .* M-");
    digest.send(centre, DAY.plusDays(1));
    assertThat(messages.unread(centre)).isEqualTo(2);
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
    choose(DigestWay.NONE, "will not get");
    digest.send(centre, DAY);
    assertThat(messages.unread(centre)).isZero();

    choose(DigestWay.NONE, "will not get");
    choose(DigestWay.IN_APP, "will get");
    digest.send(centre, DAY);
    assertThat(messages.unread(centre)).isEqualTo(1);
  }

  @Test
  void goes_round_everybody_on_the_staff() {
    var login = "w" + Ids.next().toString().substring(24);
    var id =
        staff.engage(
            new NewStaff(null, login, "long enough 7", "Wei", Role.COUNTY_STAFF, null, null));
    var warehouse =
        new Person(
            id,
            InCheng.COUNTY,
            login,
            "Wei",
            Role.COUNTY_STAFF,
            new Scope(Scope.Kind.COUNTY, InCheng.COUNTY, null),
            Role.COUNTY_STAFF.acts());

    round.run();
    round.run();

    assertThat(messages.unread(warehouse)).isEqualTo(1);
  }

  private void choose(DigestWay way, String answer) {
    assertThat(
            web.post()
                .uri("/my/digest")
                .param("way", way.name())
                .cookie(new Cookie("walnut_lang", "en"))
                .with(signedIn(centre)))
        .hasRedirectedUrl("/my/digest")
        .flash()
        .hasEntrySatisfying("notice", said -> assertThat(said.toString()).contains(answer));
    assertThat(digest.way(centre)).isEqualTo(way);
  }
}

package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;

/** The message of the morning on the phone. */
@MessageTest
class MorningTextTests {

  private static final String PHONE = "13900112233";

  record Sent(String state, String why, Duration waits, String text) {}

  @Autowired MorningDigest digest;
  @Autowired Messages messages;
  @Autowired MessageRules rules;
  @Autowired Wishes wishes;
  @Autowired Village village;
  @Autowired Watch watch;
  @Autowired Days days;
  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  Person centre;

  @BeforeEach
  void something_waits_at_noon_for_somebody_who_wants_a_text() {
    rules.change(new NewRule("21:00", "08:00", 6));
    watch.goOnTo(LocalTime.NOON);
    centre = People.countyStaff();
    messages.send(
        new NewMessage(
            "sample.message",
            Channel.SMS,
            RecipientKind.HOUSEHOLD,
            Ids.next(),
            Map.of("code", "R-1", "amount", new Money(1250)),
            "/desk"));
    wantText(centre);
  }

  @Test
  void who_wants_it_gets_a_text_beside_the_message_once_a_day() {
    digest.send(centre, days.today());
    digest.send(centre, days.today());

    assertThat(texts(centre))
        .singleElement()
        .satisfies(sent -> {
          assertThat(sent.text()).matches("Walnut: \\d+ pieces of work .*Most pressing: [^,]+\\.");
          assertThat(sent.waits()).isLessThan(Duration.ofHours(1)); // not until quiet hours end
        });
    assertThat(messages.unread(centre)).isEqualTo(1);

    digest.send(centre, days.today().plusDays(1));
    assertThat(texts(centre)).hasSize(2);
  }

  @Test
  void who_has_nothing_to_do_gets_none() {
    var inspector = People.ofCounty(Role.INSPECTOR);
    wantText(inspector);
    digest.send(inspector, days.today());

    assertThat(texts(inspector)).isEmpty();
  }

  @Test
  void who_has_said_nothing_and_who_wants_none_gets_no_text() {
    var other = People.countyStaff();
    village.gives(other.id(), PHONE);
    digest.send(other, days.today());
    digest.choose(DigestWay.NONE, centre);
    digest.send(centre, days.today());

    assertThat(texts(other)).isEmpty();
    assertThat(messages.unread(other)).isEqualTo(1);
    assertThat(texts(centre)).isEmpty();
    assertThat(messages.unread(centre)).isZero();
  }

  @Test
  void who_refuses_news_on_the_phone_gets_no_text_and_that_is_written_down() {
    wishes.changeMine(new NewWish(Way.SMS, "en", null, null, List.of(Topic.NEWS)), centre);
    digest.send(centre, days.today());

    assertThat(texts(centre))
        .singleElement()
        .satisfies(sent -> {
          assertThat(sent.state()).isEqualTo("SUPPRESSED");
          assertThat(sent.why()).isEqualTo("message.why.refused");
        });
    assertThat(messages.unread(centre)).isEqualTo(1);
  }

  @Test
  void before_the_quiet_ends_the_text_waits() {
    watch.goOnTo(LocalTime.of(7, 30));
    digest.send(centre, days.today());

    assertThat(texts(centre))
        .singleElement()
        .satisfies(sent -> {
          assertThat(sent.why()).isEqualTo("message.why.quiet");
          assertThat(sent.waits()).isEqualTo(Duration.ofMinutes(30));
        });
  }

  @Test
  void
      without_a_phone_nobody_can_choose_a_text_and_who_gave_up_the_phone_is_told_in_walnut_alone() {
    village.takesAway(centre.id());
    digest.send(centre, days.today());

    assertThat(texts(centre)).isEmpty();
    assertThat(messages.unread(centre)).isEqualTo(1);
    assertThat(
            web.post()
                .uri("/my/digest")
                .param("way", "TEXT")
                .cookie(new Cookie("walnut_lang", "en"))
                .with(signedIn(centre)))
        .bodyText()
        .contains("Enter a phone first", "aria-describedby=\"way-fault\"");
  }

  @Test
  void the_page_shows_the_phone_masked() {
    assertThat(web.get().uri("/my/digest").with(signedIn(centre)))
        .hasStatusOk()
        .bodyText()
        .contains("139")
        .doesNotContain(PHONE);
  }

  private void wantText(Person person) {
    village.gives(person.id(), PHONE);
    digest.choose(DigestWay.TEXT, person);
  }

  private List<Sent> texts(Person person) {
    return transaction.execute(_ ->
        db.sql(
                """
                select m.state, coalesce(m.why, '') as why, m.text_en,
                       extract(epoch from coalesce(e.due_at, m.written_at) - m.written_at)::int as seconds
                  from message_card m
                  left join message_errand e on e.county_id = m.county_id and e.message_id = m.id
                 where m.recipient_id = :person
                   and m.channel = 'SMS'
                """)
            .param("person", person.id())
            .query((row, _) ->
                new Sent(
                    row.getString("state"),
                    row.getString("why"),
                    Duration.ofMinutes(Math.round(row.getInt("seconds") / 60.0)),
                    row.getString("text_en")))
            .list());
  }
}

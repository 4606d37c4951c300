package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;

/** By which way, when, and whether a household is told. */
@MessageTest
class TellingTests {

  private static final String VILLAGE = "621221108200";

  @Autowired Messages messages;
  @Autowired Slips slips;
  @Autowired Wishes wishes;
  @Autowired MessageRules rules;
  @Autowired Village village;
  @Autowired Watch watch;
  @Autowired MessageSeals seals;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void noon() {
    rules.change(new NewRule("21:00", "08:00", 6));
    watch.goOnTo(LocalTime.NOON);
  }

  @Test
  void a_household_is_told_by_phone_and_without_a_phone_on_paper() {
    assertThat(text("channel", paid(village.household(VILLAGE, phone())))).isEqualTo("SMS");
    var slip = paid(village.household(VILLAGE, null));
    assertThat(text("channel", slip)).isEqualTo("PRINT");
    assertThat(text("place", slip)).isEqualTo(VILLAGE);
  }

  @Test
  void a_household_is_told_as_it_wishes() {
    var household = village.household(VILLAGE, phone());
    wish(household, Way.VOICE, null);
    assertThat(text("channel", paid(household))).isEqualTo("VOICE");
    wish(household, Way.PRINT, null);
    assertThat(text("channel", paid(household))).isEqualTo("PRINT");
    wish(household, Way.FAMILY, "13912345678");
    assertThat(phoneOf(paid(household))).isEqualTo("13912345678");
    wish(household, Way.FAMILY, null);
    assertThat(phoneOf(paid(household))).isEqualTo("13912345678");
  }

  @Test
  void a_voice_reads_amounts_in_words() {
    var household = village.household(VILLAGE, phone());
    wish(household, Way.VOICE, null);
    assertThat(text("spoken_zh", paid(household))).isEqualTo("您的 T-1 已到账：十二元五角");
    assertThat(text("text_zh", paid(household))).isEqualTo("您的 T-1 已到账：¥12.50");
  }

  @Test
  void a_family_member_needs_a_phone_and_money_cannot_be_refused() {
    var household = village.household(VILLAGE, phone());
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> wish(household, Way.FAMILY, null));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new NewWish(Way.SMS, "zh", null, null, List.of(Topic.MONEY)));
  }

  @Test
  void who_works_elsewhere_writes_down_no_wish() {
    var household = village.household(VILLAGE, phone());
    var elsewhere = People.townOfficer("621221101000");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            wishes.changeHousehold(
                household, new NewWish(Way.SMS, "zh", null, null, List.of()), elsewhere));
  }

  @Test
  void at_night_nobody_is_disturbed_but_a_code_passes() {
    var household = village.household(VILLAGE, phone());
    watch.goOnTo(LocalTime.of(22, 30));
    var paid = paid(household);

    assertThat(text("why", paid)).isEqualTo("message.why.quiet");
    assertThat(untilDue(paid)).isEqualTo(Duration.ofMinutes(570));
    var code = messages.send(sms("sample.code", Map.of("code", new Secret("482913")), household));
    assertThat(text("why", code)).isNotEqualTo("message.why.quiet");
  }

  @Test
  void what_is_not_wanted_is_not_sent_and_says_so() {
    var household = village.household(VILLAGE, phone());
    wishes.changeHousehold(
        household,
        new NewWish(Way.SMS, "zh", null, null, List.of(Topic.NEWS)),
        People.countyStaff());

    var news = messages.send(sms("sample.news", Map.of("what", "bus"), household));
    assertThat(text("state", news)).isEqualTo("SUPPRESSED");
    assertThat(text("why", news)).isEqualTo("message.why.refused");
    assertThat(text("state", paid(household))).isNotEqualTo("SUPPRESSED");
  }

  @Test
  void without_consent_only_money_is_told() {
    var household = village.household(VILLAGE, phone());
    village.takesBackConsent(household);
    assertThat(text("state", messages.send(sms("sample.news", Map.of("what", "x"), household))))
        .isEqualTo("SUPPRESSED");
    assertThat(text("state", paid(household))).isNotEqualTo("SUPPRESSED");
  }

  @Test
  void a_phone_does_not_ring_more_often_than_the_rule_allows() {
    rules.change(new NewRule("21:00", "08:00", 2));
    var household = village.household(VILLAGE, phone());
    var news = Map.<String, Object>of("what", "x");
    messages.send(sms("sample.news", news, household));
    messages.send(sms("sample.news", news, household));

    assertThat(text("why", messages.send(sms("sample.news", news, household))))
        .isEqualTo("message.why.tooMany");
    assertThat(text("state", paid(household))).isNotEqualTo("SUPPRESSED");
    watch.forward(Duration.ofMinutes(61));
    assertThat(text("state", messages.send(sms("sample.news", news, household))))
        .isNotEqualTo("SUPPRESSED");
  }

  @Test
  void what_is_sent_again_counts_in_its_hour_and_what_stayed_here_does_not() {
    rules.change(new NewRule("21:00", "08:00", 1));
    var household = village.household(VILLAGE, phone());
    var news = Map.<String, Object>of("what", "x");
    messages.send(sms("sample.news", news, household));
    var held = messages.send(sms("sample.news", news, household));
    assertThat(text("why", held)).isEqualTo("message.why.tooMany");

    watch.forward(Duration.ofMinutes(61));
    slips.sendAgain(held, People.countyStaff());
    assertThat(text("why", messages.send(sms("sample.news", news, household))))
        .isEqualTo("message.why.tooMany");
  }

  private void wish(UUID household, Way way, @Nullable String familyPhone) {
    wishes.changeHousehold(
        household,
        new NewWish(way, "zh", "Mei", familyPhone, List.of()),
        People.townOfficer(Village.WANGMO + "000"));
  }

  private UUID paid(UUID household) {
    return messages.tell(
        new Telling(
            Ids.next(),
            "sample.message",
            household,
            Map.of("code", "T-1", "amount", new Money(1250)),
            "/a"));
  }

  private NewMessage sms(String kind, Map<String, Object> args, UUID household) {
    return new NewMessage(kind, Channel.SMS, RecipientKind.HOUSEHOLD, household, args, "/a")
        .toPhone(village.recipient(household, "").orElseThrow().phone());
  }

  private static String phone() {
    return "138" + Ids.next().toString().replaceAll("\\D", "").substring(0, 8);
  }

  private @Nullable String text(String column, UUID id) {
    return transaction.execute(_ ->
        (String)
            db.sql("select * from message_card where id = :id")
                .param("id", id)
                .query()
                .singleRow()
                .get(column));
  }

  private @Nullable String phoneOf(UUID id) {
    return transaction.execute(_ ->
        db.sql("select id, phone_sealed from message_card where id = :id")
            .param("id", id)
            .query((row, _) -> seals.phone(row))
            .single());
  }

  private Duration untilDue(UUID id) {
    var due =
        transaction.execute(_ ->
            db.sql("select due_at from message_errand where message_id = :id")
                .param("id", id)
                .query(java.time.OffsetDateTime.class)
                .single());
    return Duration.ofMinutes(
        Math.round(Duration.between(watch.instant(), due).toSeconds() / 60.0));
  }
}

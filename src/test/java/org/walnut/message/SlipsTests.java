package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.figure.Desk;
import org.walnut.house.InCheng;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.tenancy.Tenancy;

/** What people at a counter do about messages. */
@MessageTest
class SlipsTests {

  private static final String HERE = "621221108201";
  private static final String ELSEWHERE = "621221108202";

  @Autowired Messages messages;
  @Autowired Slips slips;
  @Autowired Desk desk;
  @Autowired SlipsWait slipsWait;
  @Autowired Wishes wishes;
  @Autowired MessageRound round;
  @Autowired Village village;
  @Autowired Phones phones;
  @Autowired Watch watch;
  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  private final Person staff = People.countyStaff();

  @BeforeEach
  void noon() throws Exception {
    phones.be(Phones.Mood.OPEN);
    phones.trouble("NONE");
    watch.goOnTo(LocalTime.NOON);
  }

  @AfterEach
  void doneWithTroubles() throws Exception {
    phones.trouble("NONE");
  }

  @Test
  void a_village_contact_prints_the_slips_of_the_village_and_no_others() {
    var mine = paid(village.household(HERE, null), "HERE-1");
    var other = paid(village.household(ELSEWHERE, null), "ELSEWHERE-1");
    var contact = People.of(Role.VILLAGE_CONTACT, new Scope(Scope.Kind.VILLAGE, HERE, null));

    assertThat(get("/slips", contact)).bodyText().contains("HERE-1").doesNotContain("ELSEWHERE-1");
    assertThat(get("/slips/heap?village=" + ELSEWHERE, contact)).bodyText().contains("No slips");
    assertThat(get("/slips/" + other, contact)).hasStatus(404);
    assertThat(post("/slips/printing?slip=" + other, contact)).hasStatus(404);
    assertThat(get("/slips/" + mine + "/large", contact)).bodyText().contains("12 yuan 5 jiao");

    var text = paid(village.household(HERE, "138" + digits()), "TEXT-1");
    assertThat(get("/slips/" + text, contact)).hasStatus(404);
    assertThat(get("/slips/" + text, staff)).hasStatusOk();

    assertThat(post("/slips/printing?slip=" + mine, contact)).hasRedirectedUrl("/slips");
    assertThat(state(mine)).isEqualTo(MessageState.SENT);
    assertThat(state(other)).isEqualTo(MessageState.WAITING);
  }

  @Test
  void a_heap_is_on_the_desk_until_its_last_slip_is_printed() {
    var place = "621221108209";
    var contact = People.of(Role.VILLAGE_CONTACT, new Scope(Scope.Kind.VILLAGE, place, null));
    var first = paid(village.household(place, null), "FIRST-1");
    var second = paid(village.household(place, null), "SECOND-1");
    assertThat(OnTheDesk.items(desk, "message.toPrint", contact))
        .singleElement()
        .satisfies(heap -> {
          assertThat(heap.path()).isEqualTo("/slips?village=" + place);
          assertThat(heap.label()).contains("2");
        });

    slips.printed(first, contact);
    assertThat(OnTheDesk.paths(desk, "message.toPrint", contact)).hasSize(1);
    assertThat(check()).isEmpty();
    transaction.executeWithoutResult(_ ->
        db.sql("delete from slip_to_print where message_id = :id").param("id", second).update());
    assertThat(check()).singleElement().asString().contains("is not printed and does not wait");
    slips.printed(second, contact);
    assertThat(OnTheDesk.paths(desk, "message.toPrint", contact)).isEmpty();
    assertThat(check()).isEmpty();
  }

  private List<String> check() {
    return transaction.execute(_ -> slipsWait.run().faults());
  }

  @Test
  void an_auditor_reads_what_became_of_a_message_and_changes_nothing() {
    var id = paid(village.household(HERE, null), "AUDIT-1");
    var auditor = People.ofCounty(Role.AUDITOR);
    assertThat(get("/messages/" + id, auditor)).hasStatusOk().bodyText().contains("AUDIT-1");
    assertThat(get("/slips", auditor)).hasStatus(403);
    assertThat(post("/messages/" + id + "/sending", auditor)).hasStatus(403);
    assertThat(get("/messages/rules", auditor)).hasStatus(403);
  }

  @Test
  void what_did_not_arrive_is_sent_again_and_then_arrives() throws Exception {
    var lost = lost();
    phones.trouble("NONE");
    assertThat(post("/messages/" + lost + "/sending", staff)).hasRedirectedUrl("/messages/" + lost);

    comesTo(lost, MessageState.DELIVERED);
    assertThat(get("/messages/" + lost, staff))
        .bodyText()
        .contains("it did not arrive", "somebody had it sent again", "delivered");
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> slips.sendAgain(lost, staff));
  }

  @Test
  void what_is_on_its_way_is_not_sent_a_second_time() throws Exception {
    var lost = lost();
    phones.trouble("UNKNOWN");
    slips.sendAgain(lost, staff);
    comesTo(lost, MessageState.UNKNOWN);
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> slips.sendAgain(lost, staff));
    assertThat(state(lost)).isEqualTo(MessageState.UNKNOWN);
  }

  @Test
  void what_did_not_arrive_is_put_on_paper_once() throws Exception {
    var lost = lost();
    var slip = slips.printInstead(lost, staff);
    assertThat(slips.printInstead(lost, staff)).isEqualTo(slip);
    assertThat(state(lost)).isEqualTo(MessageState.SUPPRESSED);
    assertThat(state(slip)).isEqualTo(MessageState.WAITING);
    assertThat(get("/slips/" + slip, staff)).bodyText().contains("LOST-1");
  }

  @Test
  void what_its_receiver_does_not_want_any_more_goes_neither_again_nor_on_paper() throws Exception {
    var household = village.household(HERE, "138" + digits());
    phones.trouble("FAIL");
    var lost = news(household);
    comesTo(lost, MessageState.FAILED);
    village.takesBackConsent(household);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> slips.sendAgain(lost, staff))
        .withMessageContaining("notWanted");

    wishes.changeHousehold(
        household, new NewWish(Way.PRINT, "zh", null, null, List.of(Topic.NEWS)), staff);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> slips.printInstead(lost, staff))
        .withMessageContaining("notWanted");
    assertThat(state(lost)).isEqualTo(MessageState.FAILED);
    assertThat(state(news(household))).isEqualTo(MessageState.SUPPRESSED);
    assertThat(state(paid(household, "MONEY-1"))).isEqualTo(MessageState.WAITING);
  }

  @Test
  void what_waits_stays_here_when_its_receiver_does_not_want_it_any_more() {
    var refuses = village.household(HERE, "138" + digits());
    var takesBack = village.household(HERE, "138" + digits());
    var onPaper = village.household(HERE, null);
    watch.goOnTo(LocalTime.of(22, 0));
    var waiting = List.of(news(refuses), news(takesBack), news(onPaper));
    var money = List.of(paid(refuses, "WAITS-1"), paid(takesBack, "WAITS-2"));
    var slip = paid(onPaper, "WAITS-3");
    assertThat(waiting).allMatch(message -> state(message) == MessageState.WAITING);

    village.takesBackConsent(takesBack);
    for (var household : List.of(refuses, onPaper)) {
      wishes.changeHousehold(
          household, new NewWish(Way.SMS, "zh", null, null, List.of(Topic.NEWS)), staff);
    }
    watch.goOnTo(LocalTime.NOON);
    round.run();

    assertThat(waiting).allMatch(message -> state(message) == MessageState.SUPPRESSED);
    assertThat(get("/messages/" + waiting.getFirst(), staff))
        .bodyText()
        .contains("the receiver does not want this kind");
    money.forEach(message -> comesTo(message, MessageState.DELIVERED));
    assertThat(state(slip)).isEqualTo(MessageState.WAITING);
  }

  @Test
  void nobody_helps_a_message_out_of_their_reach() throws Exception {
    var lost = lost();
    var elsewhere = People.townOfficer("621221101000");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> slips.sendAgain(lost, elsewhere));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> slips.printInstead(lost, elsewhere));
    assertThat(Tenancy.<Long>within("522731", this::messagesThere)).isZero();
  }

  @Test
  void the_pages_about_templates_rules_and_wishes_stand() {
    var household = village.household(HERE, "13800007777");
    assertThat(get("/messages/templates", staff)).bodyText().contains("R-1", "cannot be refused");
    assertThat(get("/messages/rules", staff)).hasStatusOk();
    assertThat(post("/messages/rules?from=22:00&until=25:00&textsPerHour=6", staff))
        .bodyText()
        .contains("Please enter the time like 21:00.");
    assertThat(get("/messages/households/" + household, staff)).hasStatusOk();
    assertThat(
            post(
                "/messages/households/" + household + "?way=VOICE&language=zh&refused=NEWS", staff))
        .hasRedirectedUrl("/messages/households/" + household);
    assertThat(get("/messages/households/" + household, People.townOfficer("621221101000")))
        .hasStatus(404);
    assertThat(post("/my/messages/wishes?way=SMS&language=en&refused=MONEY", staff))
        .bodyText()
        .contains("cannot be refused");
  }

  private UUID lost() throws Exception {
    phones.trouble("FAIL");
    var id = paid(village.household(HERE, "138" + digits()), "LOST-1");
    comesTo(id, MessageState.FAILED);
    return id;
  }

  private Long messagesThere() {
    return transaction.execute(
        _ -> db.sql("select count(*) from message").query(Long.class).single());
  }

  private static String digits() {
    return Ids.next().toString().replaceAll("\\D", "").substring(0, 8);
  }

  private UUID news(UUID household) {
    return messages.tell(
        new Telling(Ids.next(), "sample.news", household, Map.of("what", "the bus"), "/a"));
  }

  private UUID paid(UUID household, String what) {
    return messages.tell(
        new Telling(
            Ids.next(),
            "sample.message",
            household,
            Map.of("code", what, "amount", new Money(1250)),
            "/a"));
  }

  private void comesTo(UUID id, MessageState state) {
    await().until(() -> Tenancy.calling(InCheng.COUNTY, () -> state(id) == state));
  }

  private @Nullable MessageState state(UUID id) {
    return transaction.execute(_ ->
        MessageState.valueOf(
            db.sql("select state from message_card where id = :id")
                .param("id", id)
                .query(String.class)
                .single()));
  }

  private MvcTestResult get(String address, Person who) {
    return web.get()
        .uri(address)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }

  private MvcTestResult post(String address, Person who) {
    return web.post()
        .uri(address)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }
}

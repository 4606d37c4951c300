package org.walnut.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.shared.NotFound;

@MessageTest
class MessagesTests {

  @Autowired Messages messages;
  @Autowired MockMvcTester web;

  @Test
  void a_message_is_told_in_both_languages_whoever_sends_it() {
    var me = People.countyStaff();
    messages.send(told(me, "R-1"));

    assertThat(get("/my/messages", me, "zh"))
        .hasStatusOk()
        .bodyText()
        .contains("您的 R-1 已到账：¥12.50");
    assertThat(get("/my/messages", me, "en")).bodyText().contains("Your R-1 has arrived: ¥12.50");
  }

  @Test
  void reading_leads_to_what_it_is_about_and_is_counted() {
    var me = People.countyStaff();
    var id = messages.send(told(me, "R-2"));
    messages.send(told(me, "R-3"));
    assertThat(messages.unread(me)).isEqualTo(2);

    assertThat(post("/my/messages/" + id + "/reading", me))
        .hasStatus(302)
        .hasRedirectedUrl("/statements/1");
    assertThat(post("/my/messages/" + id + "/reading", me)).hasStatus(302);

    assertThat(messages.unread(me)).isEqualTo(1);
  }

  @Test
  void nobody_reads_the_messages_of_others() {
    var id = messages.send(told(People.countyStaff(), "R-4"));

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> messages.read(id, People.countyStaff()));
    assertThat(post("/my/messages/" + id + "/reading", People.buyer())).hasStatus(404);
    assertThat(get("/messages", People.buyer(), "en")).hasStatus(403);
  }

  @Test
  void a_buyer_has_messages_in_the_market() {
    var buyer = People.buyer();
    messages.send(told(buyer, "B-1"));

    assertThat(get("/my/messages", buyer, "en"))
        .hasStatusOk()
        .bodyText()
        .contains("class=\"market\"", "Your B-1");
  }

  @Test
  void what_is_sent_twice_under_one_id_is_told_once() {
    var me = People.countyStaff();
    var id = Ids.from("settlement 1 paid");
    var message =
        new NewMessage(
                "sample.message",
                Channel.IN_APP,
                RecipientKind.ACCOUNT,
                me.id(),
                Map.of("code", "R-5", "amount", new Money(1)),
                "/a")
            .withId(id);

    assertThat(messages.send(message)).isEqualTo(messages.send(message)).isEqualTo(id);
    assertThat(messages.unread(me)).isEqualTo(1);
  }

  @Test
  void a_text_message_without_a_number_fails_and_the_number_of_another_is_masked() {
    messages.send(text("T-1", null));
    messages.send(text("T-2", "13800001111"));

    assertThat(get("/messages?q=T-1", People.countyStaff(), "en"))
        .bodyText()
        .contains("not delivered: no phone number");
    assertThat(get("/messages?q=T-2&channel=SMS", People.countyStaff(), "en"))
        .bodyText()
        .contains("138••••••11")
        .doesNotContain("13800001111");
    assertThat(get("/messages?q=T-2&channel=PRINT", People.countyStaff(), "en"))
        .bodyText()
        .contains("No messages");
  }

  @Test
  void a_slip_waits_until_somebody_prints_it() {
    var id =
        messages.send(
            new NewMessage(
                "sample.message",
                Channel.PRINT,
                RecipientKind.HOUSEHOLD,
                Ids.next(),
                Map.of("code", "P-1", "amount", new Money(5)),
                "/a"));
    var staff = People.countyStaff();
    assertThat(get("/slips", staff, "en")).bodyText().contains("Your P-1 has arrived");

    assertThat(post("/slips/" + id + "/printing", staff)).hasRedirectedUrl("/slips/" + id);
    assertThat(post("/slips/" + id + "/printing", staff)).hasStatus(302);

    assertThat(get("/slips", staff, "en")).bodyText().doesNotContain("Your P-1 has arrived");
    assertThat(post("/slips/" + messages.send(text("T-3", null)) + "/printing", staff))
        .hasStatus(404);
  }

  @Test
  void a_message_leads_to_a_page_of_ours_only() {
    assertThatIllegalArgumentException().isThrownBy(() -> message("https://example.com"));
    assertThatIllegalArgumentException().isThrownBy(() -> message("//example.com"));
  }

  @Test
  void the_list_goes_on_page_by_page() {
    var me = People.countyStaff();
    for (int number = 0; number < 30; number++) {
      messages.send(told(me, "N-" + number));
    }

    var first = web.get().uri("/api/v1/my/messages").with(signedIn(me)).exchange();
    assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(25);
    assertThat(first).bodyJson().extractingPath("$.items[0].textEn").asString().contains("N-29");
    var next =
        com.jayway.jsonpath.JsonPath.<String>read(
            new String(first.getResponse().getContentAsByteArray()), "$.next");
    assertThat(web.get().uri("/api/v1/my/messages?cursor=" + next).with(signedIn(me)))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(5);
  }

  private static NewMessage told(Person to, String what) {
    return new NewMessage(
        "sample.message",
        Channel.IN_APP,
        RecipientKind.ACCOUNT,
        to.id(),
        Map.of("code", what, "amount", new Money(1250)),
        "/statements/1");
  }

  private static NewMessage text(String what, @Nullable String phone) {
    return new NewMessage(
            "sample.message",
            Channel.SMS,
            RecipientKind.HOUSEHOLD,
            Ids.next(),
            Map.of("code", what, "amount", new Money(1)),
            "/a")
        .toPhone(phone);
  }

  private static NewMessage message(String path) {
    return new NewMessage(
        "sample.message", Channel.SMS, RecipientKind.HOUSEHOLD, UUID.randomUUID(), Map.of(), path);
  }

  private MvcTestResult get(String address, Person who, String language) {
    return web.get()
        .uri(address)
        .cookie(new Cookie("walnut_lang", language))
        .with(signedIn(who))
        .exchange();
  }

  private MvcTestResult post(String address, Person who) {
    return web.post().uri(address).with(signedIn(who)).exchange();
  }
}

package org.walnut.balance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.balance.BalanceTest;
import org.walnut.balance.Purse;
import org.walnut.house.People;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;
import org.walnut.web.Cursor;

@BalanceTest
class BalancePagesTests {

  @Autowired MockMvcTester web;
  @Autowired Purse purse;
  @Autowired BalanceScreens screens;
  private Person buyer;

  @BeforeEach
  void come() {
    buyer = People.buyer();
  }

  @Test
  void a_buyer_without_money_reads_what_to_do_and_others_do_not_come_in() {
    assertThat(get("/balance", buyer))
        .hasStatusOk()
        .bodyText()
        .contains("¥0.00", "Nothing has moved yet", "Go on to pay", "Nothing is free");
    assertThat(get("/balance", People.ofCounty(Role.FINANCE))).hasStatus(403);
    assertThat(get("/balance/print", buyer)).hasStatusOk();
  }

  @Test
  void topping_up_leads_to_the_choice_of_how_to_pay() {
    var id = Ids.next().toString();
    var answer = post("/balance/top-ups", "id", id, "amount", "12.50");

    assertThat(answer).hasStatus(302);
    assertThat(post("/balance/top-ups", "id", id, "amount", "12.50"))
        .hasRedirectedUrl(answer.getResponse().getRedirectedUrl());
    assertThat(get(answer.getResponse().getRedirectedUrl(), buyer))
        .bodyText()
        .contains("¥12.50")
        .doesNotContain("value=\"BALANCE\"");
    assertThat(get("/balance", buyer)).bodyText().contains("/balance/top-ups/" + id);
    assertThat(get("/balance/top-ups/" + id, buyer)).bodyText().contains("to be paid", "Pay it");
    assertThat(get("/balance/top-ups/" + id, People.buyer())).hasStatus(404);
  }

  @Test
  void what_cannot_be_put_by_or_taken_out_is_told_at_its_field_and_stays_typed() {
    assertThat(post("/balance/top-ups", "amount", "2000.01"))
        .hasStatus(422)
        .bodyText()
        .contains("2000.01", "¥1.00 to ¥2,000.00");
    assertThat(post("/balance/top-ups", "amount", "")).hasStatus(422);
    purse.toppedUp(buyer, 10_000);
    assertThat(post("/balance/take-outs", "amount", "100.01"))
        .hasStatus(422)
        .bodyText()
        .contains("100.01", "Only ¥100.00 is free");
    assertThat(post("/balance/take-outs", "amount", "-1")).hasStatus(422);
  }

  @Test
  void each_movement_leads_to_what_caused_it() {
    var topUp = purse.toppedUp(buyer, 10_000);
    purse.spent(buyer, 2_000);
    var answer = post("/balance/take-outs", "amount", "30");
    var takeOut = answer.getResponse().getRedirectedUrl();
    Purse.eventually(() -> purse.there(buyer).fen() == 5_000);

    assertThat(get("/balance", buyer))
        .bodyText()
        .contains("¥50.00", "/balance/top-ups/" + topUp.id(), "href=\"/orders/1\"", takeOut);
    assertThat(get(takeOut, buyer)).bodyText().contains("¥30.00", "gone back");
    assertThat(get(takeOut, People.buyer())).hasStatus(404);
    assertThat(get("/balance/top-ups/" + topUp.id(), buyer)).bodyText().contains("put by");
    assertThat(get("/balance/movements.csv", buyer))
        .bodyText()
        .contains("Top-up,100.00", "Payment,-20.00", "Taken out,-30.00");
    assertThat(get("/balance/print", buyer)).bodyText().contains("¥50.00");
  }

  @Test
  void however_much_moved_the_page_takes_few_statements_and_goes_on()
      throws UnsupportedEncodingException {
    for (var times = 0; times < 26; times++) {
      purse.toppedUp(buyer, 100);
    }
    var sent = Statements.during(() -> assertThat(get("/balance", buyer)).hasStatusOk());

    assertThat(sent).hasSizeLessThanOrEqualTo(5);
    assertThat(get("/balance", buyer)).bodyText().contains("rel=\"next\"");
    assertThat(get("/api/v1/balance/movements", buyer))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .hasSize(25);
    assertThat(text("/balance/movements.csv").lines().filter(row -> row.contains("Top-up,1.00")))
        .hasSize(26);
    assertThat(text("/balance/print").split("\\+¥1\\.00", -1)).hasSize(27);
    var newest = screens.moves(buyer.id(), Cursor.START, 3);
    assertThat(newest.items())
        .isEqualTo(
            screens.moves(buyer.id(), Cursor.START, BalanceScreens.PAGE).items().subList(0, 3));
    assertThat(newest.next()).isNotNull();
  }

  @Test
  void programs_do_the_same() {
    assertThat(api("/api/v1/balance/top-ups", "{\"amount\":99}"))
        .hasStatus(422)
        .hasContentTypeCompatibleWith("application/problem+json");
    assertThat(api("/api/v1/balance/top-ups", "{\"amount\":5000}"))
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("WAITING");
    purse.toppedUp(buyer, 10_000);
    assertThat(api("/api/v1/balance/take-outs", "{\"amount\":10001}")).hasStatus(422);
    assertThat(api("/api/v1/balance/take-outs", "{\"amount\":4000}"))
        .bodyJson()
        .extractingPath("$.amount")
        .isEqualTo(4_000);
    Purse.eventually(() -> purse.there(buyer).fen() == 6_000);
    assertThat(get("/api/v1/balance", buyer)).bodyJson().extractingPath("$.free").isEqualTo(6_000);
    assertThat(get("/api/v1/balance/under-way", buyer)).hasStatusOk();
  }

  private MvcTestResult get(String path, Person who) {
    return web.get()
        .uri(path)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }

  private String text(String path) throws UnsupportedEncodingException {
    return get(path, buyer).getResponse().getContentAsString();
  }

  private MvcTestResult post(String path, String... fields) {
    var request =
        web.post().uri(path).cookie(new Cookie("walnut_lang", "en")).with(signedIn(buyer));
    for (var at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult api(String path, String body) {
    return web.post()
        .uri(path)
        .header("Idempotency-Key", Ids.next())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(signedIn(buyer))
        .exchange();
  }
}

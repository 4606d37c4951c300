package org.walnut.reconciliation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.figure.Desk;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.ledger.AccountRef;
import org.walnut.payment.TradeNumbers;
import org.walnut.reconciliation.OwnAccount;
import org.walnut.reconciliation.Planting;
import org.walnut.reconciliation.ReconTest;
import org.walnut.reconciliation.Reconciliations;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;

@ReconTest
class ReconPagesTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);
  private static final Person AUDITOR = People.ofCounty(Role.AUDITOR);

  @Autowired MockMvcTester web;
  @Autowired Reconciliations reconciliations;
  @Autowired Planting planting;
  @Autowired Desk desk;

  @BeforeEach
  void account() {
    reconciliations.account(new OwnAccount(Planting.ACCOUNT));
  }

  @Test
  void a_statement_is_read_looked_at_settled_and_leaves_the_desk() {
    var day = planting.ago(21);
    assertThat(upload(day, Planting.statement(day, Planting.ACCOUNT, "A-7,12.34", "A-8,-12.34")))
        .hasStatus(302)
        .hasRedirectedUrl("/reconciliation/days/" + day);
    var difference = "/reconciliation/differences/" + planting.difference(day, "A-7");
    assertThat(OnTheDesk.paths(desk, "reconciliation.missingHere", FINANCE)).contains(difference);

    assertThat(get("/reconciliation/days/" + day))
        .bodyText()
        .contains("A-7", "¥12.34", "missing in our books");
    assertThat(get("/reconciliation/days/" + day + "?q=a-8"))
        .bodyText()
        .contains("A-8")
        .doesNotContain("A-7");
    assertThat(get("/reconciliation/days/" + day + "?kind=AMOUNT"))
        .bodyText()
        .doesNotContain("A-7");
    assertThat(get("/reconciliation/days/" + day + "/print")).bodyText().contains("A-7");
    assertThat(get("/reconciliation/days/" + day + "/differences.csv"))
        .bodyText()
        .contains("A-7", "12.34");
    assertThat(get(difference)).bodyText().contains("Explain by another difference");
    assertThat(
            web.get()
                .uri(difference)
                .cookie(new Cookie("walnut_lang", "en"))
                .with(signedIn(AUDITOR)))
        .bodyText()
        .contains("A-7")
        .doesNotContain("Explain by another difference");

    assertThat(post(difference + "/explanation", "other", "RD-NONE", "why", "typed twice"))
        .hasStatus(422)
        .bodyText()
        .contains("typed twice", "No such difference");
    var other = ShortCode.of("RD", planting.difference(day, "A-8"));
    assertThat(post(difference + "/explanation", "other", other, "why", "typed twice"))
        .hasStatus(302);
    assertThat(get(difference)).bodyText().contains("settled", "typed twice", other);
    assertThat(OnTheDesk.paths(desk, "reconciliation.missingHere", FINANCE))
        .doesNotContain(difference);
  }

  @Test
  void a_file_that_cannot_be_taken_is_answered_on_the_page() {
    var day = planting.ago(22);

    assertThat(upload(day, "account_no,booked_on\r\n"))
        .hasStatus(422)
        .bodyText()
        .contains("The first line must be", day.toString());
    assertThat(post("/reconciliation/account", "number", "12"))
        .bodyText()
        .contains("8 to 30 digits");
  }

  @Test
  void a_long_file_has_a_page_that_shows_how_far_it_is_and_what_was_wrong() {
    var day = planting.ago(25);
    var rows = IntStream.range(0, 2_500).mapToObj(i -> "W" + i + ",0.01").toArray(String[]::new);
    var wrong = Planting.statement(day, Planting.ACCOUNT, rows).replace("W9,0.01", "W9,much");

    var page = upload(day, wrong).getResponse().getRedirectedUrl();

    assertThat(page).startsWith("/reconciliation/statements/");
    await().until(() -> get(page).getResponse().getContentAsString().contains("Nothing was taken"));
    assertThat(get(page)).bodyText().contains("Row 11 has no amount", "12.34");
    assertThat(upload(day, wrong)).hasRedirectedUrl(page);
    var right = upload(day, Planting.statement(day, Planting.ACCOUNT, rows)).getResponse();
    var job = right.getRedirectedUrl();
    await().until(() -> get(job).getResponse().getContentAsString().contains("Read: 2,500 lines"));
    assertThat(get(job + "/progress")).headers().containsHeader("HX-Redirect");
    assertThat(get("/api/v1" + job.replace("statements", "bank-statements")))
        .bodyText()
        .contains("TAKEN");
    assertThat(get("/reconciliation/statements/" + Ids.next())).hasStatus(404);
  }

  @Test
  void money_that_nobody_knows_is_assigned_on_its_page() {
    var day = planting.ago(26);
    upload(day, Planting.statement(day, Planting.ACCOUNT, "walnuts,58.00", "gone,-1.00"));
    var difference = "/reconciliation/differences/" + planting.difference(day, "walnuts");

    assertThat(get(difference)).bodyText().contains("Assign to a payment");
    assertThat(get("/reconciliation/differences/" + planting.difference(day, "gone")))
        .bodyText()
        .doesNotContain("Assign to a payment");
    assertThat(post(difference + "/assignment", "payment", "PY-NONE", "reason", "the payer called"))
        .hasStatus(422)
        .bodyText()
        .contains("There is no payment with this code");
  }

  @Test
  void each_service_in_use_stands_beside_the_books() {
    var day = planting.ago(27);

    assertThat(get("/reconciliation")).bodyText().contains("WeChat Pay", "Alipay", "bank");
    assertThat(get("/reconciliation/days/" + day))
        .bodyText()
        .contains("WeChat Pay", "Alipay", "Fees kept");
  }

  @Test
  void the_fees_of_a_bill_lead_to_their_entry() {
    var day = planting.ago(31);
    var payment = Ids.next();
    planting.booked(AccountRef.wechat(), payment, day, 5_000);
    planting.atService("WECHAT", payment, TradeNumbers.of(payment, 1), day, 5_000);

    assertThat(post("/reconciliation/days/" + day + "/bill")).hasStatus(302);

    var page = get("/reconciliation/days/" + day);
    assertThat(page).bodyText().containsPattern("/ledger/entries/[0-9a-f-]{36}\">¥0.30<");
  }

  @Test
  void programs_read_and_send_the_same() {
    var day = planting.ago(23);
    var file = Planting.statement(day, Planting.ACCOUNT, "P-1,5.00");
    assertThat(
            web.post()
                .uri("/api/v1/reconciliation/days/" + day + "/bank-statement")
                .header("Idempotency-Key", "statement-of-" + day)
                .contentType("text/csv")
                .content(file.getBytes(UTF_8))
                .with(signedIn(FINANCE)))
        .hasStatusOk()
        .bodyText()
        .contains("\"open\":1");

    assertThat(
            web.get()
                .uri("/api/v1/reconciliation/days/" + day + "/differences")
                .with(signedIn(AUDITOR)))
        .bodyText()
        .contains("MISSING_HERE", "P-1", "500");
    assertThat(web.get().uri("/api/v1/reconciliation/days").with(signedIn(AUDITOR))).hasStatusOk();
    assertThat(web.get().uri("/reconciliation").with(signedIn(People.buyer()))).hasStatus(403);
  }

  private MvcTestResult upload(LocalDate day, String content) {
    return web.post()
        .uri("/reconciliation/statements")
        .multipart()
        .file(new MockMultipartFile("file", "bank.csv", "text/csv", content.getBytes(UTF_8)))
        .param("day", day.toString())
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(FINANCE))
        .exchange();
  }

  private MvcTestResult get(String path) {
    return web.get()
        .uri(path)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(FINANCE))
        .exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request =
        web.post().uri(path).cookie(new Cookie("walnut_lang", "en")).with(signedIn(FINANCE));
    for (var i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}

package org.walnut.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.settlement.Autumn.eventually;
import static org.walnut.supply.Valley.kg;
import static org.walnut.supply.Valley.yuan;

import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.supply.Agreements;
import org.walnut.supply.Intakes;
import org.walnut.supply.NewIntake;
import org.walnut.supply.Valley;

/** The clerk's way through the pages, and a program's way through the endpoints. */
@SettlementTest
class SettlementPagesTests {

  private static final Person FINANCE = People.ofCounty(Role.FINANCE);
  private static final String CARD = "6222020000000008";

  @Autowired SettlementRuns runs;
  @Autowired MockMvcTester mvc;
  @Autowired Autumn autumn;
  @Autowired Bank bank;
  @Autowired Valley valley;
  @Autowired Agreements agreements;
  @Autowired Intakes intakes;

  UUID household;
  UUID line;

  /** 10 kg at 12.00 are 120.00. */
  @BeforeEach
  void a_household_that_is_owed_for_ten_kilograms() {
    var keeper = valley.shop("山货店", "Hill shop");
    household = autumn.household("王满仓", CARD);
    var agreement =
        agreements.sign(valley.buyOut(keeper, household, valley.goods("核桃", "Walnuts")), keeper);
    var intake =
        intakes.weigh(
            new NewIntake(
                null, agreement, "FIRST", kg("10"), kg("0"), yuan("12"), bank.today(), null),
            keeper);
    intakes.accept(intake, keeper);
    eventually(() ->
        autumn.count("select count(*) from settlement_line where source_id = :id", intake) == 1);
    line =
        UUID.fromString(
            autumn.text("select id::text from settlement_line where source_id = :id", intake));
  }

  @Test
  void a_clerk_walks_from_what_is_owed_to_the_money_in_the_bank() {
    page("/settlement").contains("¥120.00", code(household)).doesNotContain("王满仓");
    var run = ran();
    page(run).contains("¥120.00");
    var statement =
        "/settlement/statements/"
            + autumn.text("select id::text from statement where household_id = :id", household);
    page(statement).contains("¥120.00", "10 公斤", "20 斤", "尾号 0008");
    page(statement + "/print").contains("王满仓", "¥120.00");
    assertThat(posted(statement + "/objection", "text", "少了两公斤")).isEqualTo(statement);
    assertThat(posted(statement + "/answer", "text", "一起复称，重量无误")).isEqualTo(statement);
    assertThat(posted(statement + "/confirmation", "how", "AT_COUNTER", "who", "王满仓"))
        .isEqualTo(statement);
    page("/settlement/batches").contains(code(household));
    var batch = posted("/settlement/batches");
    page(batch).contains("•••• 0008");
    page(statement).contains(batch);
    var searched =
        "q=" + autumn.text("select code from statement where household_id = :id", household);
    page("/settlement/batches?" + searched).contains(batch);
    page("/settlement/batches?q=nothing").doesNotContain(batch);
    page("/settlement/batches.csv?" + searched).contains("PB-");
    page("/settlement/batches.csv?q=nothing").doesNotContain("PB-");

    var id = UUID.fromString(batch.substring(batch.lastIndexOf('/') + 1));
    var wrong = new MockMultipartFile("file", "r.csv", "text/csv", "x,y".getBytes(UTF_8));
    assertThat(
            mvc.post()
                .uri(batch + "/result")
                .multipart()
                .file(wrong)
                .with(signedIn(FINANCE))
                .exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var answer = new MockMultipartFile("file", "r.csv", "text/csv", bank.answer(id));
    assertThat(
            mvc.post()
                .uri(batch + "/result")
                .multipart()
                .file(answer)
                .with(signedIn(FINANCE))
                .exchange())
        .hasStatus3xxRedirection();
    eventually(() ->
        autumn.count("select count(*) from settled_line where household_id = :id", household) == 1);
    page(statement).contains("已付款");
    page("/settlement/lines/" + line)
        .contains("¥120.00", "grade-e1", code(household))
        .doesNotContain("王满仓");
    page("/settlement/statements?state=PAID&q=" + code(household)).contains(statement);
    page("/settlement/runs").contains(run);
    var code = autumn.text("select code from statement where household_id = :id", household);
    page("/settlement/runs?q=" + code).contains(run);
    page("/settlement/runs?q=ST-0000000-0").doesNotContain(run);
    page("/settlement/runs.csv?q=" + code).contains("120.00");
  }

  @Test
  void a_program_does_the_same() {
    var made = json("/api/v1/settlement-runs", "{\"to\":\"" + bank.today() + "\"}");
    assertThat(made).hasStatus(HttpStatus.CREATED);
    assertThat(json("/api/v1/settlement-runs", "{\"to\":\"" + bank.today() + "\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.id")
        .isNull();
    var statement =
        autumn.text("select id::text from statement where household_id = :id", household);
    assertThat(
            json(
                "/api/v1/statements/" + statement + "/confirmation",
                "{\"how\":\"BY_TELEPHONE\",\"who\":\"王满仓\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("CONFIRMED");
    assertThat(json("/api/v1/payout-batches", "{\"statements\":[\"" + statement + "\"]}"))
        .hasStatus(HttpStatus.CREATED);
    var batch =
        UUID.fromString(
            autumn.text(
                "select batch_id::text from statement_payout where statement_id = :id",
                UUID.fromString(statement)));
    assertThat(mvc.get().uri("/api/v1/payout-batches/{id}/file", batch).with(signedIn(FINANCE)))
        .hasStatusOk()
        .bodyText()
        .contains(CARD, "120.00");
    var result =
        mvc.post()
            .uri("/api/v1/payout-batches/{id}/result", batch)
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType("text/csv")
            .content(bank.answer(batch))
            .with(signedIn(FINANCE))
            .exchange();
    assertThat(result).hasStatusOk().bodyJson().extractingPath("$.verdict").isEqualTo("TAKEN");
    eventually(() ->
        autumn.count("select count(*) from settled_line where household_id = :id", household) == 1);
    assertThat(mvc.get().uri("/api/v1/settlement-lines/{id}", line).with(signedIn(FINANCE)))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.amount", value -> value.assertThat().isEqualTo(12_000))
        .hasPathSatisfying("$.grade", value -> value.assertThat().isEqualTo("E1"))
        .hasPathSatisfying("$.shares[0].weight", value -> value.assertThat().isEqualTo(10_000));
    assertThat(mvc.get().uri("/api/v1/statements/{id}", statement).with(signedIn(FINANCE)))
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("PAID");
  }

  @Test
  void lists_are_found_by_code_and_taken_away_as_files() {
    page("/settlement/lines?open=true&kind=INTAKE&q=" + code(household)).contains("¥120.00");
    page("/settlement/lines?kind=ORDER&q=" + code(household)).doesNotContain("¥120.00");
    page("/settlement/lines.csv?q=" + code(household)).contains(code(household), "120.00");
    page("/settlement/owed.csv").contains(code(household));
    ran();
    page("/settlement/statements.csv?q=" + code(household)).contains("120.00");
    page("/api/v1/settlement-lines?q=" + code(household)).contains("\"amount\":12000");
    var statement =
        "/settlement/statements/"
            + autumn.text("select id::text from statement where household_id = :id", household);
    page(statement + "/print?narrow=true").contains("slip-roll", "10 公斤", "¥12.00");
    posted(statement + "/objection", "text", "少了两公斤");
    page(statement + "/correction").contains("少了两公斤");
    assertThat(mvc.post().uri(statement + "/correction").with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void wrong_input_is_told_at_its_field() {
    var tomorrow = bank.today().plusDays(1).toString();
    assertThat(json("/api/v1/settlement-runs", "{\"to\":\"" + tomorrow + "\"}"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(mvc.post().uri("/settlement/runs").param("to", tomorrow).with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    ran();
    var statement =
        "/settlement/statements/"
            + autumn.text("select id::text from statement where household_id = :id", household);
    assertThat(
            mvc.post()
                .uri(statement + "/confirmation")
                .param("how", "ANNOUNCED")
                .param("who", "x")
                .with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(mvc.post().uri(statement + "/objection").with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(mvc.post().uri(statement + "/retry").with(signedIn(FINANCE)))
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void a_line_opens_for_readers_of_figures_within_their_places_only() {
    assertThat(
            mvc.get()
                .uri("/settlement/lines/{id}", line)
                .with(signedIn(People.townOfficer("621221108000"))))
        .hasStatusOk();
    assertThat(
            mvc.get()
                .uri("/settlement/lines/{id}", line)
                .with(signedIn(People.townOfficer("621221100000"))))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(
            mvc.get()
                .uri("/settlement/lines/{id}", line)
                .with(signedIn(People.shopKeeper(UUID.randomUUID()))))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(mvc.get().uri("/settlement").with(signedIn(People.townOfficer("621221108000"))))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(
            mvc.post()
                .uri("/settlement/runs")
                .param("to", "2026-01-01")
                .with(signedIn(People.ofCounty(Role.AUDITOR))))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  /** Begun on the page, and done in the background. */
  private String ran() {
    var path = posted("/settlement/runs", "to", bank.today().toString());
    var run = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    eventually(() -> runs.job(run).orElseThrow().finished());
    assertThat(mvc.get().uri(path + "/progress").with(signedIn(FINANCE)))
        .hasStatusOk()
        .hasHeader("HX-Redirect", path);
    return path;
  }

  private AbstractStringAssert<?> page(String path) {
    var answer = mvc.get().uri(path).with(signedIn(FINANCE)).exchange();
    assertThat(answer).hasStatusOk();
    return assertThat(answer).bodyText();
  }

  /** Answers where it leads. */
  private String posted(String path, String... fields) {
    var request = mvc.post().uri(path).with(signedIn(FINANCE));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    var answer = request.exchange();
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private MvcTestResult json(String path, String body) {
    return mvc.post()
        .uri(path)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(signedIn(FINANCE))
        .exchange();
  }

  private String code(UUID id) {
    return autumn.text("select code from household where id = :id", id);
  }
}

package org.walnut.infrastructure.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.infrastructure.FactKind;
import org.walnut.infrastructure.FactSource;
import org.walnut.infrastructure.FactValue;
import org.walnut.infrastructure.NewFact;
import org.walnut.infrastructure.VillageFacts;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;

@RoomTest
class VillagePagesTests {

  private static final String HEADER = "村,日期,来源,来源说明,贫困村,道路,宽带,移动网络\n";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Person officer = People.townOfficer("621221109000");

  @Autowired MockMvcTester mvc;
  @Autowired VillageFacts facts;

  @Test
  void villages_are_listed_with_what_they_have_and_found_by_what_they_lack() {
    record("621221109201", FactKind.BROADBAND, FactValue.YES);
    record("621221109202", FactKind.BROADBAND, FactValue.NO);
    record("621221109202", FactKind.POOR_VILLAGE, FactValue.YES);

    assertThat(get("/infrastructure", officer))
        .hasStatusOk()
        .bodyText()
        .contains("/infrastructure/621221109201", "/infrastructure/621221109202", "data-chart")
        .doesNotContain("/infrastructure/621221108203");
    assertThat(get("/infrastructure?lacking=BROADBAND&poor=true", officer))
        .bodyText()
        .contains("/infrastructure/621221109202\"")
        .doesNotContain("/infrastructure/621221109201\"");
    assertThat(get("/infrastructure.csv?poor=true", officer))
        .hasStatusOk()
        .bodyText()
        .contains("621221109202")
        .doesNotContain("621221109201");
    assertThat(get("/infrastructure.xlsx", officer)).hasStatusOk();
  }

  @Test
  void the_map_has_a_ring_for_each_town_that_says_what_the_table_says() {
    record("621221109203", FactKind.POWER, FactValue.THREE_PHASE);
    var page = get("/infrastructure?shown=POWER", officer);

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("class=\"town-map\"", "pathLength=\"100\"", "GeoNames, CC BY 4.0")
        .containsPattern("<a href=\"/infrastructure\\?town=621221109000\" aria-label=\"[^\"]*1")
        .doesNotContain("town=621221108000\" aria-label");
  }

  @Test
  void the_list_asks_few_questions_and_goes_on() {
    var staff = People.countyStaff();
    assertThat(Statements.during(() -> get("/infrastructure", staff))).hasSizeLessThanOrEqualTo(5);
    assertThat(get("/infrastructure", staff)).bodyText().contains("rel=\"next\"");
  }

  @Test
  void a_fact_is_written_down_by_form_and_stays_in_the_history() {
    var wrong =
        mvc.post()
            .uri("/infrastructure/621221109203/facts")
            .with(signedIn(officer))
            .param("village", "621221109203")
            .param("kind", "ROAD")
            .param("value", "YES")
            .param("onDay", "2026-03-01")
            .param("source", "VISIT")
            .param("sourceNote", "who went")
            .exchange();
    assertThat(wrong).hasStatus(422).bodyText().contains("id=\"value-fault\"");

    assertThat(
            mvc.post()
                .uri("/infrastructure/621221109203/facts")
                .with(signedIn(officer))
                .param("village", "621221109203")
                .param("kind", "ROAD")
                .param("value", "HARDENED")
                .param("onDay", "2026-03-01")
                .param("source", "VISIT")
                .param("sourceNote", "镇里去看过"))
        .hasStatus3xxRedirection();
    assertThat(get("/infrastructure/621221109203", officer))
        .bodyText()
        .contains("已硬化", "镇里去看过", "grade-e2", "2026年3月1日");
  }

  @Test
  void only_who_may_sees_and_keeps() {
    assertThat(get("/infrastructure/621221108203", officer)).hasStatus(404);
    assertThat(get("/infrastructure/621221108203", People.ofCounty(Role.AUDITOR)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/facts\"");
    assertThat(get("/infrastructure", People.buyer())).hasStatus(403);
    assertThat(get("/infrastructure/import", People.ofCounty(Role.AUDITOR))).hasStatus(403);
  }

  @Test
  void a_list_is_read_row_by_row_with_a_report() {
    var list =
        HEADER
            + "621221109204,2026-03-01,文件,工信局清单,是,硬化,通,4G\n"
            + "621221109205,2026/03/01,文件,工信局清单,,未硬化,未通,\n"
            + "621221109206,2999-01-01,文件,,,飞机,,\n"
            + "浪沟门村,2026-03-01,文件,工信局清单,是,,,\n"
            + "621221109207,-0001-03-01,文件,工信局清单,,未硬化,,\n"
            + "621221109207,2026-03-01,文件,工信局清单,,,,\n";

    var trial = upload(list, "true");
    assertThat(get(trial, officer)).bodyText().contains("试导入：2 行可登记，4 行退回");
    assertThat(get("/infrastructure/621221109204", officer)).bodyText().contains("还没有登记");

    var report = upload(list, "false");
    assertThat(get(report + "?refused=true", officer))
        .bodyText()
        .contains("硬化, 未硬化, 不通", "没有叫“浪沟门村”的村", "没有说任何情况", "日期：");
    assertThat(get("/infrastructure/621221109204", officer))
        .bodyText()
        .contains("工信局清单", "4G", "grade-e1");
    assertThat(get(report, People.townOfficer("621221108000"))).hasStatus(404);
    assertThat(get("/infrastructure/imports", officer)).bodyText().contains(report);
  }

  @Test
  void a_list_without_its_columns_is_refused_as_a_whole() {
    var refused = send("村,日期,什么\n621221109204,2026-03-01,1\n", "false");

    assertThat(refused).hasStatus(422).bodyText().contains("不认识的列“什么”", "缺少列“来源”");
    assertThat(get("/infrastructure/import", officer)).bodyText().contains("三相, 单相, 没有");
    assertThat(get("/infrastructure/import/template.csv", officer))
        .hasStatusOk()
        .bodyText()
        .contains("村,日期,来源");
  }

  @Test
  void programs_write_down_read_and_import() {
    var body =
        """
        {"id": null, "village": "621221109208", "kind": "MOBILE", "value": "G5", "onDay": "2026-03-01",
         "source": "MEASURED", "sourceNote": "speed test", "document": null}
        """;
    assertThat(api("/api/v1/infrastructure/facts", MediaType.APPLICATION_JSON, body))
        .hasStatus(201);
    assertThat(get("/api/v1/infrastructure/villages/621221109208/facts", officer))
        .bodyText()
        .contains("\"G5\"", "\"E3\"");
    assertThat(get("/api/v1/infrastructure/villages?lacking=MOBILE", officer))
        .bodyText()
        .doesNotContain("621221109208");
    assertThat(
            api(
                "/api/v1/infrastructure/imports?trial=true",
                MediaType.valueOf("text/csv"),
                HEADER + "621221109208,2026-03-01,文件,x,否,,,\n"))
        .hasStatus(201)
        .bodyText()
        .contains("\"taken\":1");
  }

  private MvcTestResult get(String path, Person person) {
    return mvc.get().uri(path).with(signedIn(person)).exchange();
  }

  private MvcTestResult api(String path, MediaType type, String body) {
    return mvc.post()
        .uri(path)
        .with(signedIn(officer))
        .header("Idempotency-Key", Ids.next().toString())
        .contentType(type)
        .content(body.getBytes(UTF_8))
        .exchange();
  }

  private String upload(String list, String trial) {
    var answer = send(list, trial);
    assertThat(answer).hasStatus3xxRedirection();
    return answer.getResponse().getRedirectedUrl();
  }

  private MvcTestResult send(String list, String trial) {
    return mvc.post()
        .uri("/infrastructure/import")
        .multipart()
        .file(new MockMultipartFile("file", "villages.csv", "text/csv", list.getBytes(UTF_8)))
        .param("trial", trial)
        .with(signedIn(officer))
        .exchange();
  }

  private void record(String village, FactKind kind, FactValue value) {
    var place = new DivisionCode(village);
    facts.record(
        new NewFact(null, place, kind, value, DAY, FactSource.PAPER, "list", null), officer);
  }
}

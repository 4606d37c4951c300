package org.walnut.office.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.office.OfficeKind;
import org.walnut.office.Offices;
import org.walnut.office.Posts;
import org.walnut.office.Seating;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.Ids;

@RoomTest
class OfficePagesTests {

  private final Person officer = People.townOfficer("621221103000");

  @Autowired MockMvcTester mvc;
  @Autowired Offices offices;
  @Autowired Posts posts;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void laidOut() {
    offices.layOut(LocalDate.of(2024, 1, 1), People.countyStaff());
  }

  @Test
  void the_chart_shows_the_county_and_each_town() {
    assertThat(get("/offices", People.ofCounty(Role.AUDITOR)))
        .hasStatusOk()
        .bodyText()
        .contains("县农村电商工作领导小组", "小川镇", "城关镇", " / 32")
        .doesNotContain("/offices/plan");
    assertThat(get("/offices", officer)).bodyText().contains("/offices/plan");
  }

  @Test
  void a_contact_is_found_by_village_and_by_name_also_by_anybody() {
    seat("621221103202", "尹小满");

    assertThat(get("/offices/list?q=尹小满", officer)).bodyText().contains("尹小满");
    assertThat(get("/offices/list?q=尹小满&vacant=true", officer)).bodyText().contains("没有符合的机构");
    assertThat(mvc.get().uri("/public/621221/offices?q=尹小满"))
        .hasStatusOk()
        .bodyText()
        .contains("尹小满", "000-0000 0009");
    assertThat(mvc.get().uri("/public/522731/offices?q=尹小满"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("000-0000 0009");
  }

  @Test
  void the_list_goes_on_page_by_page_and_out_as_a_file() {
    var first = get("/offices/list?kind=VILLAGE_CONTACT", officer);
    assertThat(first).bodyText().contains("rel=\"next\"");

    assertThat(get("/offices/list.csv?town=621221103000", officer))
        .hasStatusOk()
        .bodyText()
        .contains("小川镇电商办", "621221103000")
        .doesNotContain("王磨镇");
    assertThat(get("/offices/list.xlsx?town=621221103000", officer))
        .hasStatusOk()
        .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(get("/offices/board?town=621221103000", officer)).bodyText().contains("小川镇电商办");
  }

  @Test
  void lists_ask_few_questions() {
    assertThat(Statements.during(() -> get("/offices/list?q=村", officer)))
        .hasSizeLessThanOrEqualTo(5);
    assertThat(Statements.during(() -> get("/offices", officer))).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void a_post_is_given_handed_over_and_vacated_by_form() {
    var office = office("621221103203");
    var post = post(office);

    var wrong =
        mvc.post()
            .uri("/posts/" + post + "/holders")
            .with(signedIn(officer))
            .param("from", "2024-05-01")
            .exchange();
    assertThat(wrong).hasStatus(422).bodyText().contains("id=\"personName-fault\"");

    appoint(post, "尹大满", "2024-05-01");
    appoint(post, "尹中满", "2025-05-01");

    assertThat(get("/offices/" + office, officer))
        .bodyText()
        .contains("尹中满", "尹大满", "2024年5月1日 至 2025年4月30日");

    var holding = current(post);
    var end = "/posts/" + post + "/holders/" + holding + "/end";
    assertThat(get(end, officer)).hasStatusOk();
    assertThat(
            mvc.post()
                .uri(end)
                .with(signedIn(officer))
                .param("day", "2026-01-01")
                .param("reason", "调动"))
        .hasStatus3xxRedirection();
    assertThat(get("/offices/" + office, officer)).bodyText().contains("空缺", "调动");
  }

  @Test
  void only_its_keepers_change_an_office() {
    var office = office("621221103204");

    assertThat(get("/offices/" + office + "/change", officer)).hasStatusOk();
    assertThat(get("/offices/" + office + "/closing", officer)).hasStatusOk();
    assertThat(get("/offices/" + office + "/posts/new", officer)).hasStatusOk();
    assertThat(get("/offices/" + office + "/change", People.townOfficer("621221109000")))
        .hasStatus(404);
    assertThat(get("/offices/" + office + "/change", People.ofCounty(Role.AUDITOR))).hasStatus(403);
    assertThat(get("/offices/" + office, People.townOfficer("621221109000")))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/closing");
    assertThat(get("/offices/new", officer)).hasStatusOk();
  }

  @Test
  void programs_open_offices_and_give_posts() {
    var office = office("621221103205");
    var closed =
        send(
            "/api/v1/offices/" + office + "/closing",
            "{\"day\": \"2025-01-01\", \"reason\": \"merged\"}");
    assertThat(closed).hasStatusOk();

    var opened =
        send(
            "/api/v1/offices",
            """
            {"id": null, "kind": "VILLAGE_CONTACT", "division": "621221103205", "name": "New", "above": null,
             "address": null, "phone": null, "hours": null, "openedOn": "2025-01-02"}
            """);
    assertThat(opened).hasStatus(201);
    var id = opened.getResponse().getHeader("Location").replace("/api/v1/offices/", "");
    var post = post(UUID.fromString(id));
    assertThat(
            send(
                "/api/v1/posts/" + post + "/holders",
                """
                {"id": null, "personName": "尹新", "account": null, "from": "2025-01-02", "to": null, "note": null}
                """))
        .hasStatusOk()
        .bodyText()
        .contains("\"current\":true");
    assertThat(get("/api/v1/offices?q=尹新", officer)).bodyText().contains(id);
  }

  private MvcTestResult get(String path, Person person) {
    return mvc.get().uri(path).with(signedIn(person)).exchange();
  }

  private MvcTestResult send(String path, String body) {
    return mvc.post()
        .uri(path)
        .with(signedIn(officer))
        .header("Idempotency-Key", Ids.next().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private void appoint(UUID post, String name, String from) {
    assertThat(
            mvc.post()
                .uri("/posts/" + post + "/holders")
                .with(signedIn(officer))
                .param("personName", name)
                .param("from", from))
        .hasStatus3xxRedirection();
  }

  private void seat(String village, String name) {
    posts.seat(
        List.of(
            new Seating(
                OfficeKind.VILLAGE_CONTACT,
                new DivisionCode(village),
                name,
                null,
                LocalDate.of(2024, 1, 1),
                null,
                "000-0000 0009")),
        officer);
  }

  private UUID office(String village) {
    return id("select id from office where closed_on is null and division = :it", village);
  }

  private UUID post(UUID office) {
    return id("select id from post where office_id = :it::uuid", office.toString());
  }

  private UUID current(UUID post) {
    return id(
        "select id from post_holding where held_to is null and post_id = :it::uuid",
        post.toString());
  }

  private UUID id(String sql, String it) {
    return transaction.execute(_ -> db.sql(sql).param("it", it).query(UUID.class).single());
  }
}

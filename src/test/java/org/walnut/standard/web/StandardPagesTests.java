package org.walnut.standard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Accounts;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;
import org.walnut.standard.Clerk;
import org.walnut.standard.NewStandard;
import org.walnut.standard.StandardDraft;
import org.walnut.standard.Standards;

@RoomTest
class StandardPagesTests {

  private final Person staff = People.countyStaff();
  private final Person reader = People.countyStaff();

  @Autowired MockMvcTester mvc;
  @Autowired Standards standards;
  @Autowired Accounts accounts;

  @Test
  void a_standard_is_written_reviewed_and_put_into_force_by_form() {
    var code = code();
    var wrong = mvc.post().uri("/standards").with(signedIn(staff)).param("code", code).exchange();
    assertThat(wrong).hasStatus(422).bodyText().contains("id=\"title-fault\"");
    var begun =
        mvc.post()
            .uri("/standards")
            .with(signedIn(staff))
            .param("code", code)
            .param("title", "站点开办规范")
            .param("draft.text", "# 条件\n- 不少于 15 平方米 <b>x</b>")
            .param("draft.roles", "STATION_PARTNER", "TOWN_OFFICER")
            .param("draft.revision", "0")
            .exchange();
    assertThat(begun).hasStatus3xxRedirection();
    var version = begun.getResponse().getRedirectedUrl();
    assertThat(get(version, staff))
        .bodyText()
        .contains("<h3>条件</h3>", "&lt;b&gt;x&lt;/b&gt;", "由同事审核")
        .doesNotContain("/review");
    assertThat(get(version, reader)).bodyText().contains("/review");
    assertThat(get(version, People.townOfficer("621221108000"))).hasStatus(404);

    assertThat(mvc.post().uri(version + "/review").with(signedIn(staff))).hasStatus(409);
    assertThat(mvc.post().uri(version + "/review").with(signedIn(reader)))
        .hasStatus3xxRedirection();
    post(version + "/force");
    assertThat(get(version, People.townOfficer("621221108000")))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/withdrawal");
    assertThat(get(version + "/print", staff)).hasStatusOk();
    assertThat(get("/standards?q=" + code, staff)).bodyText().contains("现行", "站点开办规范");
  }

  @Test
  void who_is_bound_acknowledges_and_the_share_is_seen_by_town() {
    var partner = Clerk.open(accounts, Role.STATION_PARTNER, Scope.Kind.STATION, "621221102200");
    var id = inForce();
    var officer = People.townOfficer("621221102000");

    assertThat(get("/standards/" + id, partner)).bodyText().contains("/versions/1/acknowledgement");
    assertThat(get("/standards/" + id + "/pending", officer))
        .bodyText()
        .contains(partner.displayName());
    assertThat(get("/standards/" + id + "/pending", People.townOfficer("621221109000")))
        .bodyText()
        .doesNotContain(partner.displayName());

    var done =
        mvc.post()
            .uri("/standards/" + id + "/versions/1/acknowledgement")
            .with(signedIn(partner))
            .exchange();
    assertThat(done).hasStatus3xxRedirection();
    assertThat(get("/standards/" + id, partner))
        .bodyText()
        .contains("签知这一版")
        .doesNotContain("/versions/1/acknowledgement");
    assertThat(get("/standards/" + id, officer))
        .bodyText()
        .contains("data-label=\"应签知\">1<", "<span class=\"state state-good\">1</span>");
    assertThat(get("/standards/" + id + "/pending", officer))
        .bodyText()
        .doesNotContain(partner.displayName());
  }

  @Test
  void versions_are_compared_side_by_side() {
    var id = inForce();
    standards.revise(id, draft("# 条件\n- 不少于 20 平方米"), staff);

    assertThat(get("/standards/" + id + "/comparison?from=1&to=2", staff))
        .hasStatusOk()
        .bodyText()
        .contains("<del>15</del>", "<ins>20</ins>");
    assertThat(
            get("/standards/" + id + "/comparison?from=1&to=2", People.townOfficer("621221108000")))
        .hasStatus(404);
    assertThat(get("/standards/" + id + "/versions/2/text", staff)).hasStatusOk();
  }

  @Test
  void lists_ask_few_questions_and_buyers_see_nothing() {
    inForce();
    assertThat(Statements.during(() -> get("/standards", staff))).hasSizeLessThanOrEqualTo(5);
    assertThat(get("/standards", People.buyer())).hasStatus(403);
    assertThat(get("/standards/new", People.townOfficer("621221108000"))).hasStatus(403);
  }

  @Test
  void programs_write_and_decide() {
    var body =
        """
        {"id": null, "code": "%s", "title": "Cash day", "draft":
          {"text": "count", "roles": ["FINANCE"], "offices": [], "revision": 0}}
        """
            .formatted(code());
    var begun = send("/api/v1/standards", body);
    assertThat(begun).hasStatus(201);
    var version = begun.getResponse().getHeader("Location");
    assertThat(send(version + "/review", "")).hasStatus(409);
    assertThat(send(reader, version + "/review", "")).hasStatusOk();
    assertThat(send(version + "/force", "")).bodyText().contains("IN_FORCE");
    assertThat(send(version + "/force", "")).hasStatus(409);
    assertThat(send(version + "/withdrawal", "{\"reason\": \"not needed\"}"))
        .bodyText()
        .contains("WITHDRAWN");
  }

  private UUID inForce() {
    var id =
        standards.begin(new NewStandard(null, code(), "站点规范", draft("# 条件\n- 不少于 15 平方米")), staff);
    standards.review(id, 1, reader);
    standards.enforce(id, 1, staff);
    return id;
  }

  private static StandardDraft draft(String text) {
    return new StandardDraft(text, Set.of(Role.STATION_PARTNER), Set.of(), 0);
  }

  private static String code() {
    return "P-" + Ids.next().toString().substring(24);
  }

  private void post(String path) {
    assertThat(mvc.post().uri(path).with(signedIn(staff))).hasStatus3xxRedirection();
  }

  private MvcTestResult get(String path, Person person) {
    return mvc.get().uri(path).with(signedIn(person)).exchange();
  }

  private MvcTestResult send(String path, String body) {
    return send(staff, path, body);
  }

  private MvcTestResult send(Person who, String path, String body) {
    return mvc.post()
        .uri(path)
        .with(signedIn(who))
        .header("Idempotency-Key", Ids.next().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}

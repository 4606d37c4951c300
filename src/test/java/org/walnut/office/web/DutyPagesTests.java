package org.walnut.office.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.office.Closing;
import org.walnut.office.Offices;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;

@RoomTest
class DutyPagesTests {

  private final Person staff = People.countyStaff();

  @Autowired MockMvcTester mvc;
  @Autowired Offices offices;
  @Autowired Days days;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void laidOut() {
    offices.layOut(LocalDate.of(2024, 1, 1), staff);
  }

  @Test
  void a_duty_is_given_by_form_shown_in_the_matrix_and_told_done_with_evidence() {
    var duty = given("例会 " + Ids.next());

    assertThat(get("/duties?q=例会", staff)).bodyText().contains("牵头", "配合", duty);
    assertThat(Statements.during(() -> get("/duties", staff))).hasSizeLessThanOrEqualTo(5);
    assertThat(get(duty, staff)).bodyText().contains("县电商中心", "待办");
    var work = work(duty);
    assertThat(get(work, staff)).bodyText().contains("登记完成");
    assertThat(finish(work, "")).hasStatus(422).bodyText().contains("id=\"note-fault\"");
    assertThat(finish(work, "会开了，定了三件事")).hasStatus3xxRedirection();
    assertThat(get(work, staff)).bodyText().contains("会开了，定了三件事", "/files/", "已完成");
    assertThat(get(duty + "?state=done", staff)).bodyText().contains(work);
  }

  @Test
  void what_is_missing_is_told_at_its_field() {
    assertThat(mvc.post().uri("/duties").with(signedIn(staff)).param("title", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"responsible-fault\"", "id=\"what-fault\"");
  }

  @Test
  void a_duty_is_ended_by_form() {
    var duty = given("旧职责 " + Ids.next());

    assertThat(get(duty + "/end", staff)).hasStatusOk();
    assertThat(
            mvc.post()
                .uri(duty + "/end")
                .with(signedIn(staff))
                .param("day", days.today().toString())
                .param("reason", "合并"))
        .hasStatus3xxRedirection();
    assertThat(get(duty, staff)).bodyText().contains("合并").doesNotContain("/end\"");
  }

  @Test
  void lists_of_work_ask_few_questions_and_keepers_of_towns_give_no_duties() {
    var officer = People.townOfficer("621221108000");
    given("清单 " + Ids.next());

    assertThat(Statements.during(() -> get("/duties/work?state=open", staff)))
        .hasSizeLessThanOrEqualTo(5);
    assertThat(get("/duties/work?state=overdue", officer)).hasStatusOk();
    assertThat(get("/duties", officer)).bodyText().doesNotContain("/duties/new");
    assertThat(get("/duties", People.buyer())).hasStatus(403);
  }

  @Test
  void nobody_waits_for_the_work_of_an_office_that_is_closed() {
    var duty = given("巡查 " + Ids.next(), "VILLAGE_CONTACT");
    var work = work(duty);
    var office = work.split("/")[4];
    assertThat(get(duty + "?state=open", staff)).bodyText().contains(work);

    offices.close(UUID.fromString(office), new Closing(days.today(), "merged"), staff);
    assertThat(get(duty + "?state=open", staff)).bodyText().doesNotContain(work);
    assertThat(get(duty + "?state=", staff)).bodyText().contains(work);
  }

  @Test
  void programs_give_duties_and_tell_them_done() {
    var body =
        """
        {"id": null, "title": "Weekly", "what": "meet", "rhythm": "WEEKLY", "responsible": "GOVERNMENT",
         "helping": ["MEDIA"], "informed": [], "officeKind": "COUNTY_CENTRE", "postKind": null,
         "validFrom": "%s", "replaces": null}
        """
            .formatted(days.today());
    var given = send("/api/v1/duties", body);
    assertThat(given).hasStatus(201);
    var path = given.getResponse().getHeader("Location");
    var work = work(path.replace("/api/v1", ""));

    assertThat(send("/api/v1" + work, "{\"note\": \"met\", \"files\": []}")).hasStatusOk();
    assertThat(send("/api/v1" + work, "{\"note\": \"met\", \"files\": []}")).hasStatus(409);
    assertThat(get("/api/v1/duties/work?state=done", staff)).bodyText().contains("met");
  }

  private String given(String title) {
    return given(title, "COUNTY_CENTRE");
  }

  private String given(String title, String offices) {
    var answer =
        mvc.post()
            .uri("/duties")
            .with(signedIn(staff))
            .param("title", title)
            .param("what", "碰头")
            .param("rhythm", "WEEKLY")
            .param("responsible", "GOVERNMENT")
            .param("helping", "MEDIA", "FINANCE")
            .param("officeKind", offices)
            .param("validFrom", days.today().toString())
            .exchange();
    assertThat(answer).hasStatus3xxRedirection();
    return answer.getResponse().getRedirectedUrl();
  }

  private String work(String duty) {
    return transaction.execute(_ ->
        db.sql(
                """
                select '/duties/' || duty_id || '/work/' || office_id || '/' || period_from
                  from duty_work
                 where duty_id = :duty::uuid
                 order by period_from, office_id
                 limit 1
                """)
            .param("duty", duty.replace("/duties/", ""))
            .query(String.class)
            .single());
  }

  private MvcTestResult finish(String work, String note) {
    var pdf = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    return mvc.post()
        .uri(work)
        .multipart()
        .file(new MockMultipartFile("file", "minutes.pdf", "application/pdf", pdf))
        .param("note", note)
        .with(signedIn(staff))
        .exchange();
  }

  private MvcTestResult get(String path, Person person) {
    return mvc.get().uri(path).with(signedIn(person)).exchange();
  }

  private MvcTestResult send(String path, String body) {
    return mvc.post()
        .uri(path)
        .with(signedIn(staff))
        .header("Idempotency-Key", Ids.next().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}

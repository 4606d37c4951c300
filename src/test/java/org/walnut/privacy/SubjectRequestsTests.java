package org.walnut.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.walnut.house.People.signedIn;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.figure.Desk;
import org.walnut.figure.DeskItem;
import org.walnut.house.OnTheDesk;
import org.walnut.house.People;
import org.walnut.shared.ChangedMeanwhile;
import org.walnut.shared.Holidays;
import org.walnut.shared.Ids;
import org.walnut.shared.NotFound;
import org.walnut.shared.Refused;
import org.walnut.shared.WorkingDays;
import org.walnut.tenancy.Tenancy;

@PrivacyTest
class SubjectRequestsTests {

  private final Person staff = People.countyStaff();
  private final DataSubject somebody = new DataSubject(DataSubject.Kind.ACCOUNT, Ids.next());

  @Autowired SubjectRequests requests;
  @Autowired OwnRequests own;
  @Autowired Desk desk;
  @Autowired Retention retention;
  @Autowired Unmaskings unmaskings;
  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void fifteen_working_days_leave_weekends_out() {
    assertThat(new WorkingDays(Holidays.NONE).after(LocalDate.of(2026, 11, 20), 15))
        .isEqualTo(LocalDate.of(2026, 12, 11));
  }

  @Test
  void what_is_held_is_handed_over_only_after_the_identity_was_checked() throws Exception {
    var id = requests.file(Wish.EXPORT, somebody, "lin", staff);
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> requests.export(id));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> requests.file(Wish.EXPORT, somebody, "lin", staff));

    assertThat(post(id, "/identity", "how", "")).hasStatus(422);
    assertThat(post(id, "/identity", "how", "card seen at the counter")).hasStatus(302);
    var answer = post(id, "/export", "x", "y");
    assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
    assertThat(unzipped(answer.getResponse().getContentAsByteArray()))
        .contains("data.html", "data.json", "privacy.consents");

    requests.complete(id, staff);
    assertThat(requests.required(id).state()).isEqualTo(RequestState.DONE);
    assertThatExceptionOfType(ChangedMeanwhile.class)
        .isThrownBy(() -> requests.complete(id, staff));
  }

  @Test
  void what_must_stay_is_named_when_the_rest_is_erased() {
    var id = requests.file(Wish.ERASURE, somebody, "lin", staff);
    assertThatExceptionOfType(ChangedMeanwhile.class)
        .as("not before the identity was checked")
        .isThrownBy(() -> requests.complete(id, staff));
    requests.check(id, new IdentityCheck("known in person"));

    assertThat(requests.complete(id, staff).kept()).containsExactly("privacy.kept");
    assertThat(page("/subject-requests/" + id)).hasStatusOk().bodyText().contains("个人信息保护法第五十五条");
  }

  @Test
  void a_refusal_says_why_and_is_the_end() {
    var id = requests.file(Wish.ERASURE, somebody, "lin", staff);
    assertThat(post(id, "/refusal", "why", "")).hasStatus(422);
    assertThat(post(id, "/refusal", "why", "not the person")).hasStatus(302);

    assertThat(requests.required(id).why()).isEqualTo("not the person");
    assertThatExceptionOfType(ChangedMeanwhile.class)
        .isThrownBy(() -> requests.check(id, new IdentityCheck("after all")));
  }

  @Test
  void it_waits_on_the_desk_until_it_is_answered_and_presses_the_more_the_nearer_its_day() {
    var id = requests.file(Wish.ERASURE, somebody, "lin", staff);
    var waits = onTheDesk(id);
    assertThat(waits.label()).contains(requests.required(id).code(), "删除我的信息");
    assertThat(waits.harm()).isLessThan(75);

    assertThat(onTheDesk(dueLongAgo()).harm()).isGreaterThan(75);
    requests.refuse(id, new Refusal("not the person"), staff);
    assertThat(OnTheDesk.paths(desk, "privacy.toAnswer", staff))
        .doesNotContain("/subject-requests/" + id);
  }

  @Test
  void programs_file_and_answer_the_same_requests() throws Exception {
    var buyer = People.buyer();
    assertThat(
            api("/api/v1/my/data-requests", "{\"wish\":\"EXPORT\",\"about\":\"ACCOUNT\"}", buyer))
        .hasStatusOk();
    assertThat(
            api("/api/v1/my/data-requests", "{\"wish\":\"EXPORT\",\"about\":\"HOUSEHOLD\"}", buyer))
        .hasStatus(422);
    assertThat(api("/api/v1/my/data-requests", "{}", buyer)).hasStatus(422);
    var id = own.list(buyer).getFirst().id();
    var path = "/api/v1/subject-requests/" + id;
    assertThat(api(path + "/export", "", staff)).hasStatus(409);
    assertThat(api(path + "/identity", "{\"how\":\"\"}", staff)).hasStatus(422);
    assertThat(api(path + "/identity", "{\"how\":\"called back\"}", buyer)).hasStatus(403);
    assertThat(api(path + "/identity", "{\"how\":\"called back\"}", staff))
        .bodyText()
        .contains("CHECKED");
    assertThat(unzipped(api(path + "/export", "", staff).getResponse().getContentAsByteArray()))
        .contains("data.json");
    assertThat(api(path + "/completion", "", staff)).bodyText().contains("DONE");
    assertThat(page("/api/v1/subject-requests?subject=" + buyer.id()))
        .bodyText()
        .contains(id.toString());
  }

  @Test
  void another_county_knows_nothing_of_it() {
    var id = requests.file(Wish.EXPORT, somebody, "lin", staff);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> Tenancy.within("522731", () -> requests.required(id)));
  }

  @Test
  void a_buyer_asks_in_the_account_and_sees_only_own_requests() {
    var buyer = People.buyer();
    var filed =
        web.post()
            .uri("/my/data/requests")
            .with(signedIn(buyer))
            .param("wish", "EXPORT")
            .exchange();
    assertThat(filed).hasStatus(302);
    var mine = web.get().uri("/my/data").with(signedIn(buyer)).exchange();
    assertThat(mine).hasStatusOk().bodyText().contains("查阅我的信息", "已提出");
    assertThat(web.get().uri("/my/data").with(signedIn(People.buyer())).exchange())
        .bodyText()
        .doesNotContain("已提出");
    assertThat(web.get().uri("/subject-requests").with(signedIn(buyer)).exchange()).hasStatus(403);
  }

  @Test
  void who_saw_what_is_listed_and_cannot_be_changed() {
    var order = Subject.order(Ids.next(), "O-KEEN");
    unmaskings.record(
        order, java.util.Set.of(Field.PHONE), new Unmasking(Purpose.DELIVERY, "waybill"), staff);

    assertThat(page("/unmaskings?q=o-keen"))
        .hasStatusOk()
        .bodyText()
        .contains("O-KEEN", "waybill", "发货配送", "电话");
    assertThat(
            web.get()
                .uri("/unmaskings")
                .with(signedIn(People.townOfficer("621221108000")))
                .exchange())
        .hasStatus(403);
    assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
        .isThrownBy(() ->
            transaction.executeWithoutResult(
                _ -> db.sql("update unmasking set why = 'x'").update()));
  }

  @Test
  void periods_stand_on_their_page_with_their_source() {
    retention.run();
    assertThat(page("/retention")).hasStatusOk().bodyText().contains("电子商务法第三十一条", "1,095");
  }

  private MvcTestResult page(String path) {
    return web.get().uri(path).with(signedIn(staff)).exchange();
  }

  private UUID dueLongAgo() {
    var id = Ids.next();
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into subject_request (id, code, wish, subject_kind, subject_id, label, state, filed_at, filed_by, due_on)
                values (:id, :code, 'EXPORT', 'ACCOUNT', :id, 'mo', 'FILED', now() - interval '40 days', 'mo', current_date - 19)
                """)
            .param("id", id)
            .param("code", "Q-" + id)
            .update());
    return id;
  }

  private DeskItem onTheDesk(UUID id) {
    return OnTheDesk.items(desk, "privacy.toAnswer", staff).stream()
        .filter(item -> item.path().endsWith(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  private MvcTestResult api(String path, String body, Person who) {
    return web.post()
        .uri(path)
        .header("Idempotency-Key", Ids.next())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(signedIn(who))
        .exchange();
  }

  private MvcTestResult post(UUID id, String act, String field, String value) {
    return web.post()
        .uri("/subject-requests/" + id + act)
        .with(signedIn(staff))
        .param(field, value)
        .exchange();
  }

  private static String unzipped(byte[] bytes) throws Exception {
    var text = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}

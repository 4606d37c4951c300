package org.walnut.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.walnut.house.People.signedIn;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.complaint.Counter;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;

@RoomTest
@Import(Counter.class)
class ComplaintPagesTests {

  private static final String PUBLIC = "/public/621221/complaints";

  @Autowired MockMvcTester mvc;
  @Autowired Counter counter;

  @Test
  void anybody_complains_and_is_told_code_and_secret_once() {
    assertThat(mvc.get().uri(PUBLIC + "/new")).hasStatusOk().bodyText().contains("noindex");
    var filed =
        open(
            "10.0.0.1",
            "subject",
            "COURIER_CHARGE",
            "place",
            "621221108000",
            "words",
            "He asked three yuan at the door.");
    assertThat(filed).hasStatus3xxRedirection().hasRedirectedUrl(PUBLIC + "/filed");
    var slip = (FiledSlip) Objects.requireNonNull(filed.getMvcResult().getFlashMap().get("filed"));

    assertThat(mvc.get().uri(PUBLIC + "/filed").cookie(filed.getResponse().getCookies()))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains(slip.code(), slip.secret());
    assertThat(mvc.get().uri(PUBLIC + "/filed")).hasStatus3xxRedirection();
    assertThat(follow("/follow", slip, "x", "x"))
        .hasStatusOk()
        .bodyText()
        .contains(slip.code(), "待受理");
    assertThat(follow("/follow", new FiledSlip(slip.code(), "WRONG"), "x", "x"))
        .bodyText()
        .contains("id=\"code-fault\"");
  }

  @Test
  void who_complained_says_whether_the_answer_is_good() {
    var filed = counter.anonymous(ComplaintSubject.SHOP);
    counter.answered(filed.id(), counter.officer);
    var slip = FiledSlip.of(filed);

    assertThat(follow("/follow", slip, "x", "x")).bodyText().contains("It is put right.");
    assertThat(follow("/follow/content", slip, "satisfaction", "9"))
        .bodyText()
        .contains("id=\"satisfaction-fault\"");
    assertThat(follow("/follow/escalation", slip, "words", "still wrong"))
        .bodyText()
        .contains("投诉人不满意", "still wrong")
        .doesNotContain(counter.officer.login());
  }

  @Test
  void from_one_address_only_a_few_complaints_come_at_once() {
    for (int i = 0; i < 5; i++) {
      assertThat(
              open("10.9.9.9", "subject", "OTHER", "place", "621221", "words", "again and again"))
          .hasStatus3xxRedirection();
    }
    assertThat(open("10.9.9.9", "subject", "OTHER", "place", "621221", "words", "again and again"))
        .hasStatus(429);
  }

  @Test
  void faults_stand_at_their_fields() {
    assertThat(open("10.0.0.2", "subject", "", "place", "621221", "words", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"subject-fault\"", "id=\"words-fault\"");
  }

  @Test
  void a_complaint_is_handled_by_forms() {
    var path = "/complaints/" + counter.anonymous(ComplaintSubject.STATION).id();

    assertThat(form(path + "/acceptance", counter.centre)).hasStatus3xxRedirection();
    assertThat(form(path + "/assignment", counter.centre, "account", Ids.next().toString()))
        .hasStatus(422);
    assertThat(
            form(path + "/assignment", counter.centre, "account", counter.officer.id().toString()))
        .hasStatus3xxRedirection();
    assertThat(get(path, counter.officer)).bodyText().contains("action=\"" + path + "/answer\"");
    assertThat(form(path + "/answer", counter.officer, "words", "It is put right."))
        .hasStatus3xxRedirection();
    assertThat(get(path, counter.centre)).bodyText().contains("It is put right.", "已答复");
  }

  @Test
  void a_clerk_takes_one_for_somebody_and_prints_the_slip() {
    var station =
        People.of(Role.STATION_PARTNER, new Scope(Scope.Kind.STATION, "621221108203", Ids.next()));
    var taken =
        form(
            "/complaints",
            station,
            "subject",
            "SUBSIDY",
            "place",
            "621221108000",
            "words",
            "My neighbour got it twice.");

    assertThat(taken).hasStatus3xxRedirection().hasRedirectedUrl("/complaints/slip");
    assertThat(get("/complaints", station)).hasStatus(403);
    assertThat(get("/complaints/new", station)).hasStatusOk();
    assertThat(form("/complaints/" + Ids.next() + "/acceptance", station)).hasStatus(403);
  }

  @Test
  void lists_are_searched_and_everybody_sees_neither_words_nor_places() {
    var filed = counter.anonymous(ComplaintSubject.DATA);

    assertThat(get("/complaints?q=" + filed.code(), counter.officer))
        .bodyText()
        .contains(filed.code());
    assertThat(get("/complaints?q=" + filed.code() + "&overdue=true", counter.officer))
        .bodyText()
        .doesNotContain(">" + filed.code() + "<");
    assertThat(get("/complaints.csv?q=" + filed.code(), counter.centre))
        .bodyText()
        .contains(filed.code());
    assertThat(mvc.get().uri(PUBLIC + "?q=" + filed.code()))
        .hasStatusOk()
        .bodyText()
        .contains(">" + filed.code() + "<", "待受理")
        .doesNotContain("He asked three yuan", "王磨镇");
    assertThat(mvc.get().uri(PUBLIC + "?subject=SHOP&q=" + filed.code()))
        .hasStatusOk()
        .bodyText()
        .contains("没有符合的投诉");
    for (var page : List.of("/complaints/terms", "/complaints/new")) {
      assertThat(get(page, counter.centre)).hasStatusOk();
    }
    assertThat(form("/complaints/terms", counter.officer, "from", "2031-01-01")).hasStatus(403);
  }

  @Test
  void programs_take_and_handle_complaints() {
    var body =
        "{\"subject\":\"ORDER\",\"place\":\"621221108000\",\"words\":\"The parcel never came.\"}";
    var taken = json("/api/v1/complaints", counter.officer, body);
    assertThat(taken).hasStatus(201).bodyText().doesNotContain("secret");
    var path = String.valueOf(taken.getResponse().getHeader("Location"));

    assertThat(json(path + "/acceptance", counter.officer, ""))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.complaint.state")
        .isEqualTo("ACCEPTED");
    assertThat(get(path, People.ofCounty(Role.AUDITOR))).hasStatusOk();
    assertThat(get(path, People.townOfficer("621221109000"))).hasStatus(404);
  }

  private MvcTestResult open(String address, String... fields) {
    var post =
        mvc.post()
            .uri(PUBLIC)
            .with(csrf())
            .with(request -> {
              request.setRemoteAddr(address);
              return request;
            });
    for (int i = 0; i < fields.length; i += 2) {
      post = post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }

  private MvcTestResult follow(String way, FiledSlip slip, String field, String value) {
    return mvc.post()
        .uri(PUBLIC + way)
        .with(csrf())
        .param("code", slip.code())
        .param("secret", slip.secret())
        .param(field, value)
        .exchange();
  }

  private MvcTestResult get(String path, Person who) {
    return mvc.get().uri(path).with(signedIn(who)).exchange();
  }

  private MvcTestResult form(String path, Person who, String... fields) {
    var post = mvc.post().uri(path).with(signedIn(who));
    for (int i = 0; i < fields.length; i += 2) {
      post = post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }

  private MvcTestResult json(String path, Person who, String body) {
    return mvc.post()
        .uri(path)
        .header("Idempotency-Key", Ids.next().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(signedIn(who))
        .exchange();
  }
}

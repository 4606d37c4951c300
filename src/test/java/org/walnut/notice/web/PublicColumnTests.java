package org.walnut.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.walnut.house.People.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.notice.Board;

@RoomTest
@Import(Board.class)
class PublicColumnTests {

  private static final String COLUMN = "/public/621221";

  @Autowired MockMvcTester mvc;
  @Autowired Board board;

  @Test
  void everybody_reads_what_hangs_and_nobody_a_whole_name_or_number() {
    var person = Board.person("张三丰");
    var path = COLUMN + "/postings/" + board.code(board.posted(board.list(List.of(person))));

    for (var page : List.of(path, path + "/print")) {
      assertThat(mvc.get().uri(page))
          .hasStatusOk()
          .bodyText()
          .contains("张*丰", person.citizenId().masked())
          .doesNotContain("张三丰", person.citizenId().value());
    }
    assertThat(mvc.get().uri(path))
        .hasHeader("X-Robots-Tag", "noindex, noarchive, nosnippet")
        .bodyText()
        .contains("name=\"robots\" content=\"noindex");
    assertThat(mvc.get().uri(path + "/print")).bodyText().contains("class=\"qr\"", "<path d=\"M");
    assertThat(mvc.get().uri(COLUMN)).hasStatusOk().bodyText().contains(path);
    assertThat(mvc.get().uri(COLUMN + "?town=621221109000")).bodyText().doesNotContain(path);
  }

  @Test
  void after_its_days_nothing_personal_is_shown_even_before_the_round_comes_by() {
    var id = board.posted(board.list(List.of(Board.person("张三丰"))));
    var path = COLUMN + "/postings/" + board.code(id);
    board.letDaysPass(id);

    for (var page : List.of(path, path + "/print")) {
      assertThat(mvc.get().uri(page)).hasStatusOk().bodyText().doesNotContain("张*丰");
    }
    assertThat(mvc.get().uri(COLUMN)).bodyText().doesNotContain(path);
    assertThat(mvc.get().uri(COLUMN + "?ended=true")).bodyText().contains(path);
  }

  @Test
  void a_draft_and_a_posting_of_another_county_are_not_there() {
    var draft = board.postings.write(board.announcement("hello"), board.author);
    var posted = board.code(board.posted(board.announcement("hello")));

    assertThat(mvc.get().uri(COLUMN + "/postings/" + board.code(draft))).hasStatus(404);
    assertThat(mvc.get().uri("/public/522731/postings/" + posted)).hasStatus(404);
  }

  @Test
  void anybody_objects_by_a_plain_form_and_follows_by_the_number() {
    var path = COLUMN + "/postings/" + board.code(board.posted(board.announcement("hello")));
    assertThat(mvc.get().uri(path + "/objections")).hasStatusOk();
    assertThat(object(path, "10.1.0.1", "words", "no")).hasStatus(422);
    var filed = object(path, "10.1.0.1", "words", "He has no trees.");
    assertThat(filed).hasStatus3xxRedirection();
    var follow = String.valueOf(filed.getResponse().getRedirectedUrl());

    assertThat(mvc.get().uri(follow))
        .hasStatusOk()
        .bodyText()
        .contains("待答复")
        .doesNotContain("He has no trees.");
    assertThat(mvc.get().uri(COLUMN + "/objections?code=nonsense"))
        .hasStatusOk()
        .bodyText()
        .contains("没有该编号的异议");
  }

  @Test
  void from_one_address_only_a_few_objections_come_at_once() {
    var path = COLUMN + "/postings/" + board.code(board.posted(board.announcement("hello")));
    for (int i = 0; i < 5; i++) {
      assertThat(object(path, "10.8.8.8", "words", "again and again")).hasStatus3xxRedirection();
    }
    assertThat(object(path, "10.8.8.8", "words", "again and again")).hasStatus(429);
  }

  @Test
  void a_list_comes_as_a_file_and_its_faults_name_lines_and_no_persons() {
    var right = "姓名,身份证号,村,金额\n张三丰,%s,621221108203,1200\n".formatted(Board.citizen().value());
    assertThat(write(right, "PERSONS")).hasStatus3xxRedirection();

    var wrong = "姓名,身份证号,村,金额\n张三丰,62122119800101999X,621221108203,abc\n";
    assertThat(write(wrong, "PERSONS"))
        .hasStatus(422)
        .bodyText()
        .contains("第2行")
        .doesNotContain("张三丰", "62122119800101999X");
  }

  @Test
  void objections_are_answered_by_form_and_by_another_than_the_author() {
    var posting = board.posted(board.announcement("hello"));
    var id = board.objection(board.object(posting));
    var path = "/objections/" + id;

    assertThat(get(path, board.author)).hasStatusOk();
    assertThat(form(path + "/answer", board.author, "decision", "DISMISS", "answer", "looked at"))
        .hasStatus(409);
    assertThat(form(path + "/answer", board.reviewer, "decision", "", "answer", "")).hasStatus(422);
    assertThat(
            form(path + "/answer", board.reviewer, "decision", "WITHDRAW", "answer", "looked at"))
        .hasStatus3xxRedirection();
    assertThat(get(path + "/letter", board.reviewer)).bodyText().contains("looked at");
    assertThat(get("/objections?waiting=true", board.reviewer)).hasStatusOk();
  }

  @Test
  void each_writes_and_reviews_what_the_role_allows() {
    for (var page : List.of("/postings", "/postings/new")) {
      assertThat(get(page, board.author)).hasStatusOk();
    }
    assertThat(get("/postings/new", People.ofCounty(Role.FINANCE))).hasStatus(403);
    assertThat(get("/objections", People.ofCounty(Role.FINANCE))).hasStatus(403);
    var draft = board.postings.write(board.announcement("hello"), board.author);
    var path = "/postings/" + draft;
    assertThat(form(path + "/review", board.author)).hasStatus(409);
    assertThat(form(path + "/review", People.townOfficer("621221109000"))).hasStatus(404);
    assertThat(form(path + "/review", board.reviewer)).hasStatus3xxRedirection();
    assertThat(form(path + "/posting", board.reviewer)).hasStatus3xxRedirection();
    assertThat(form(path + "/withdrawal", board.reviewer, "why", "")).hasStatus(422);
    assertThat(form(path + "/withdrawal", board.reviewer, "why", "wrong"))
        .hasStatus3xxRedirection();
  }

  private MvcTestResult write(String list, String kind) {
    var file =
        new MockMultipartFile(
            "persons", "list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
    return mvc.perform(
        MockMvcRequestBuilders.multipart("/postings")
            .file(file)
            .param("kind", kind)
            .param("title", "公示")
            .param("body", "Walnut seedlings.")
            .param("place", Board.WANGMO.value())
            .param("periodDays", "5")
            .with(signedIn(board.author)));
  }

  private MvcTestResult object(String path, String address, String... fields) {
    var post =
        mvc.post()
            .uri(path + "/objections")
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
}

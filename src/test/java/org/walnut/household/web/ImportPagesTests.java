package org.walnut.household.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.household.AHousehold.somebody;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

@RoomTest
class ImportPagesTests {

  private final Person officer = People.townOfficer("621221108000");

  @Autowired MockMvcTester mvc;

  @Test
  void the_report_says_row_by_row_what_was_taken_and_why_not() {
    var answer =
        send(
            "register.csv",
            "household_no,village,status,name,citizen_id,relation\nP1,621221108203,lifted,杜福来,"
                + somebody().value()
                + ",head\nP2,nowhere,lifted,梁秀英,1,wife\n");

    assertThat(answer).hasStatus3xxRedirection();
    var report = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    assertThat(get(report))
        .hasStatusOk()
        .bodyText()
        .contains("register.csv", "1 户已登记，1 户没有登记", "nowhere", "杜••")
        .doesNotContain("杜福来");
    assertThat(get(report + "?refused=true")).bodyText().contains("nowhere").doesNotContain("杜••");
    assertThat(get(report + ".csv")).hasStatusOk().bodyText().contains("P2");
    assertThat(get("/households/imports")).bodyText().contains("register.csv");
    assertThat(mvc.get().uri(report).with(signedIn(People.townOfficer("621221109000"))))
        .hasStatus(404);
  }

  @Test
  void a_file_that_cannot_be_read_is_told_at_the_field() {
    assertThat(send("register.csv", "a,b\n1,2\n"))
        .hasStatus(422)
        .bodyText()
        .contains("file-fault", "户编号, 村, 户类型, 姓名, 身份证号, 与户主关系");
    assertThat(mvc.post().uri("/households/import").with(signedIn(officer)))
        .hasStatus(422)
        .bodyText()
        .contains("file-fault");
  }

  @Test
  void the_templates_can_be_taken_home() {
    assertThat(get("/households/import/template.csv"))
        .hasStatusOk()
        .bodyText()
        .contains("户编号", "6212211");
    assertThat(get("/households/import/template.xlsx")).hasStatusOk();
  }

  private MvcTestResult send(String name, String csv) {
    return mvc.post()
        .multipart()
        .uri("/households/import")
        .file(new MockMultipartFile("file", name, "text/csv", csv.getBytes(UTF_8)))
        .with(signedIn(officer))
        .exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(signedIn(officer)).exchange();
  }
}

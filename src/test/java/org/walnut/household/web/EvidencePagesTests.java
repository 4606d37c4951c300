package org.walnut.household.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.household.AHousehold.headedBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.household.Households;

@RoomTest
class EvidencePagesTests {

  private static final String PAPER = "%PDF-1.4\n1 0 obj\nendobj\n%%EOF";

  private final Person officer = People.townOfficer("621221108000");
  private String path = "";

  @Autowired MockMvcTester mvc;
  @Autowired Households households;

  @BeforeEach
  void household() {
    UUID id = households.register(headedBy("Zhao").command(), officer);
    path = "/households/" + id + "/evidence";
  }

  @Test
  void what_is_brought_is_shown_with_who_brought_it() {
    assertThat(get(officer)).bodyText().contains("还没有照片或文件。");

    assertThat(bring(PAPER, "危房鉴定表", officer)).hasStatus3xxRedirection().hasRedirectedUrl(path);

    assertThat(get(officer))
        .hasStatusOk()
        .bodyText()
        .contains("危房鉴定表", officer.displayName(), "/files/");
  }

  @Test
  void what_is_wrong_is_told_at_the_field() {
    assertThat(mvc.post().uri(path).with(signedIn(officer)))
        .hasStatus(422)
        .bodyText()
        .contains("file-fault");
    assertThat(bring(PAPER.replace("endobj", "<</S /JavaScript>>"), "x", officer))
        .hasStatus(422)
        .bodyText()
        .contains("file-fault", "会自己运行");
    assertThat(bring(PAPER, " ", officer)).hasStatus(422).bodyText().contains("caption-fault");
  }

  @Test
  void another_town_finds_nothing_and_whoever_only_reads_brings_nothing() {
    var stranger = People.townOfficer("621221109000");
    assertThat(get(stranger)).hasStatus(404);
    assertThat(bring(PAPER, "x", stranger)).hasStatus(404);

    var reader = People.ofCounty(Role.AUDITOR);
    assertThat(get(reader)).hasStatusOk().bodyText().doesNotContain("multipart/form-data");
    assertThat(bring(PAPER, "x", reader)).hasStatus(403);
  }

  private MvcTestResult get(Person who) {
    return mvc.get().uri(path).with(signedIn(who)).exchange();
  }

  private MvcTestResult bring(String paper, String caption, Person who) {
    return mvc.post()
        .multipart()
        .uri(path)
        .file(
            new MockMultipartFile(
                "file", "paper.pdf", "application/pdf", paper.getBytes(ISO_8859_1)))
        .param("caption", caption)
        .with(signedIn(who))
        .exchange();
  }
}

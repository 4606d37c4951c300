package org.walnut.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.walnut.house.People.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;
import org.walnut.shared.InvalidInput;

@RoomTest
class PoliciesTests {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final Person staff = People.countyStaff();

  @Autowired Policies policies;
  @Autowired MockMvcTester mvc;

  @Test
  void a_policy_is_found_in_chinese_and_in_english() {
    var id = policies.keep(policy(true, null), staff);

    assertThat(get("/policies?q=专项资金", staff)).bodyText().contains("/policies/" + id);
    assertThat(get("/policies?q=FUNDS of the county", staff))
        .bodyText()
        .contains("/policies/" + id);
    assertThat(get("/policies?q=nowhere to be found", staff))
        .bodyText()
        .doesNotContain("/policies/" + id);
    assertThat(get("/policies?q=专项资金&level=CITY", staff))
        .bodyText()
        .doesNotContain("/policies/" + id);
    assertThat(Statements.during(() -> get("/policies", staff))).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void what_replaces_a_policy_ends_it() {
    var old = policies.keep(policy(true, null), staff);
    var next = policies.keep(policy(true, old), staff);

    assertThat(get("/policies/" + old, staff)).bodyText().contains("这份文件已失效", "/policies/" + next);
    assertThat(get("/policies?q=专项资金", staff)).bodyText().doesNotContain("/policies/" + old);
    assertThat(get("/policies?q=专项资金&expired=true", staff)).bodyText().contains("/policies/" + old);
    assertThatThrownBy(() -> policies.keep(policy(true, old), staff))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_public_sees_what_is_public_of_its_county() {
    var open = policies.keep(policy(true, null), staff);
    var closed = policies.keep(policy(false, open), staff);

    assertThat(mvc.get().uri("/public/621221/policies?expired=true"))
        .hasStatusOk()
        .bodyText()
        .contains("/policies/" + open)
        .doesNotContain(closed.toString());
    assertThat(mvc.get().uri("/public/621221/policies/" + open))
        .hasStatusOk()
        .bodyText()
        .doesNotContain(closed.toString());
    assertThat(mvc.get().uri("/public/621221/policies/" + closed)).hasStatus(404);
    assertThat(mvc.get().uri("/public/522731/policies/" + open)).hasStatus(404);
    assertThat(mvc.get().uri("/public/621221/policies/" + open + "/file")).hasStatus(404);
  }

  @Test
  void a_policy_comes_with_its_document_and_the_public_may_fetch_it() {
    var number = "X-" + Ids.next();
    var pdf = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    var answer =
        mvc.post()
            .uri("/policies")
            .multipart()
            .file(new MockMultipartFile("file", "policy.pdf", "application/pdf", pdf))
            .param("number", number)
            .param("issuer", "县政府办")
            .param("level", "COUNTY")
            .param("category", "FUNDS")
            .param("titleZh", "办法")
            .param("summaryZh", "摘要")
            .param("issuedOn", "2024-03-01")
            .param("validFrom", "2024-03-01")
            .param("open", "true")
            .with(signedIn(staff))
            .exchange();
    assertThat(answer).hasStatus3xxRedirection();

    var path = answer.getResponse().getRedirectedUrl();
    assertThat(get(path, staff)).bodyText().contains(number, "/files/");
    assertThat(mvc.get().uri("/public/621221" + path + "/file"))
        .hasStatusOk()
        .hasContentType("application/pdf");
  }

  @Test
  void a_number_is_there_once_and_an_end_comes_after_its_beginning() {
    var first = policy(true, null);
    assertThat(policies.keep(first, staff)).isEqualTo(policies.keep(first, staff));

    assertThat(get("/policies/new", staff)).hasStatusOk();
    assertThat(
            mvc.post()
                .uri("/policies")
                .with(signedIn(staff))
                .param("number", first.number())
                .param("issuer", "x")
                .param("level", "COUNTY")
                .param("category", "FUNDS")
                .param("titleZh", "x")
                .param("summaryZh", "x")
                .param("issuedOn", "2024-03-01")
                .param("validFrom", "2024-03-01"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"number-fault\"");
    assertThat(get("/policies/new", People.ofCounty(Role.AUDITOR))).hasStatus(403);
  }

  private MvcTestResult get(String path, Person person) {
    return mvc.get().uri(path).with(signedIn(person)).exchange();
  }

  private static NewPolicy policy(boolean open, @Nullable UUID replaces) {
    var id = Ids.next();
    return new NewPolicy(
        id,
        "T-" + id,
        "县政府办",
        PolicyLevel.COUNTY,
        PolicyCategory.FUNDS,
        "电商专项资金使用办法",
        "Use of the funds of the county",
        "资金怎么用",
        "How the funds are used",
        "# 第一条\n\n专项资金用于物流。",
        DAY,
        replaces == null ? DAY : DAY.plusYears(1),
        null,
        open,
        null,
        replaces);
  }
}

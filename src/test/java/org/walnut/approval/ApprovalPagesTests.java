package org.walnut.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.InCheng;
import org.walnut.house.People;
import org.walnut.shared.Ids;

@ApprovalTest
class ApprovalPagesTests {

  @Autowired MockMvcTester browser;
  @Autowired Approvals approvals;
  @Autowired Accounts accounts;
  @Autowired Bell bell;

  Person asker = People.ofCounty(Role.FINANCE);
  Person second = People.countyStaff();
  UUID rope;
  UUID asked;

  @BeforeEach
  void asked() {
    rope = Ids.next();
    var wish = new NewApproval(null, "the tower is ready");
    asked = approvals.ask(bell, new Bell.Rope(rope), wish, asker);
  }

  @Test
  void the_page_says_what_exactly_will_happen_and_why() {
    assertThat(get("/approvals/" + asked, second))
        .hasStatusOk()
        .bodyText()
        .contains("钟在 10 米高处敲响", "the tower is ready", "/approval\"", "/refusal\"");
  }

  @Test
  void the_list_is_taken_away_as_a_file_by_who_sees_it() {
    var code = Asked.code(asked);

    assertThat(get("/approvals?q=" + code, second)).bodyText().contains("/approvals.csv?q=" + code);
    assertThat(get("/approvals.csv?q=" + code, second))
        .hasStatusOk()
        .bodyText()
        .contains(code, asker.displayName());
    assertThat(get("/approvals.csv?q=" + code, People.ofCounty(Role.INSPECTOR)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain(code);
  }

  @Test
  void the_one_who_asked_sees_who_could_approve_and_takes_it_back() {
    var login = "second-" + rope.toString().substring(24);
    accounts.open(
        new NewAccount(
            Ids.next(),
            login,
            "walnut-in-shell",
            login,
            Role.COUNTY_STAFF,
            new Scope(Scope.Kind.COUNTY, InCheng.COUNTY, null)));

    assertThat(get("/approvals/" + asked, asker))
        .bodyText()
        .contains(login, "/withdrawal\"")
        .doesNotContain("/approval\"", "/refusal\"");
    assertThat(post("/approvals/" + asked + "/withdrawal", asker, "", ""))
        .hasRedirectedUrl("/approvals/" + asked);
    assertThat(get("/approvals/" + asked, asker)).bodyText().contains("已撤回");
  }

  @Test
  void a_second_person_approves_on_the_page() {
    assertThat(post("/approvals/" + asked + "/approval", second, "", ""))
        .hasRedirectedUrl("/approvals/" + asked);

    assertThat(bell.rung(rope)).isOne();
    assertThat(post("/approvals/" + asked + "/approval", second, "", ""))
        .hasStatus(409)
        .bodyText()
        .contains("已有决定");
    assertThat(bell.rung(rope)).isOne();
  }

  @Test
  void a_refusal_says_why() {
    assertThat(post("/approvals/" + asked + "/refusal", second, "why", "no"))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"no\"");
    assertThat(post("/approvals/" + asked + "/refusal", second, "why", "the rope is old"))
        .hasRedirectedUrl("/approvals/" + asked);
    assertThat(get("/approvals/" + asked, asker)).bodyText().contains("the rope is old", "已拒绝");
  }

  @Test
  void others_neither_see_it_nor_take_it_back() {
    var other = People.ofCounty(Role.FINANCE);

    assertThat(get("/approvals/" + asked, other)).hasStatus(404);
    assertThat(get("/approvals", other)).bodyText().doesNotContain(asked.toString());
    assertThat(post("/approvals/" + asked + "/withdrawal", other, "", "")).hasStatus(404);
    assertThat(get("/approvals/" + asked, People.ofCounty(Role.AUDITOR)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("/approval\"");
  }

  @Test
  void the_list_is_searched_and_filtered() {
    var label = "B-" + rope.toString().substring(30);

    assertThat(get("/approvals?q=" + label, second)).bodyText().contains(asked.toString());
    assertThat(get("/approvals?q=" + label + "&state=REFUSED", second))
        .bodyText()
        .doesNotContain(asked.toString())
        .contains("没有申请");
  }

  @Test
  void programs_ask_and_decide_alike() {
    assertThat(get("/api/v1/approvals/" + asked, second))
        .bodyJson()
        .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("ASKED"))
        .hasPathSatisfying("$.what", what -> what.assertThat().isEqualTo("钟在 10 米高处敲响"));

    assertThat(post("/api/v1/approvals/" + asked + "/approval", second, "", ""))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("APPROVED"));
    assertThat(get("/api/v1/approvals?state=APPROVED", second))
        .bodyText()
        .contains(asked.toString());
  }

  private MvcTestResult get(String address, Person me) {
    return browser.get().uri(address).with(signedIn(me)).exchange();
  }

  private MvcTestResult post(String address, Person me, String field, String value) {
    var request =
        browser
            .post()
            .uri(address)
            .with(signedIn(me))
            .header("Idempotency-Key", Ids.next().toString());
    if (address.startsWith("/api/")) {
      return request.contentType(MediaType.APPLICATION_JSON).exchange();
    }
    return field.isEmpty()
        ? request.accept("text/html").exchange()
        : request.accept("text/html").param(field, value).exchange();
  }
}

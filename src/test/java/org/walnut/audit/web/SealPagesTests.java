package org.walnut.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.audit.Activities;
import org.walnut.audit.Sealing;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class SealPagesTests {

  private static final Person AUDITOR = People.ofCounty(Role.AUDITOR);
  private static final Person OF_HUISHUI =
      People.of(Role.AUDITOR, new Scope(Scope.Kind.COUNTY, "522731", null));

  @Autowired MockMvcTester web;
  @Autowired Activities activities;
  @Autowired Sealing sealing;
  @Autowired TransactionTemplate transaction;

  private UUID subject = Ids.next();
  private long seal;

  @BeforeEach
  void aSealOfTwo() throws Exception {
    subject = Ids.next();
    done("files.kept", "A-1");
    done("access.signedIn", "=A-2");
    sealing.seal();
    seal = Long.parseLong(json("/api/v1/seals").split("\"number\":")[1].split(",")[0]);
  }

  @Test
  void seals_are_listed_newest_first_and_found_by_number_and_hash() throws Exception {
    var hash = JsonMapper.shared().readTree(json("/api/v1/seals/" + seal)).path("hash").asString();

    assertThat(get("/seals", AUDITOR)).hasStatusOk().bodyText().contains("/seals/" + seal + "\"");
    assertThat(get("/seals?q=" + hash.substring(0, 8), AUDITOR))
        .bodyText()
        .contains(hash.substring(0, 12));
    assertThat(get("/seals?q=" + seal, AUDITOR)).bodyText().contains(hash.substring(0, 12));
    assertThat(get("/seals?q=zz", AUDITOR)).bodyText().doesNotContain(hash.substring(0, 12));
  }

  @Test
  void a_seal_is_shown_printed_and_taken_along() throws Exception {
    assertThat(get("/seals/" + seal, AUDITOR))
        .hasStatusOk()
        .bodyText()
        .contains("/seals/" + seal + "/export", "/activities?seal=" + seal);
    assertThat(get("/seals/" + seal + "/print", AUDITOR)).hasStatusOk();

    var export = get("/seals/" + seal + "/export", AUDITOR);
    assertThat(export).hasStatusOk().hasContentType("application/x-ndjson;charset=UTF-8");
    assertThat(export.getResponse().getHeader("Content-Disposition"))
        .isEqualTo("attachment; filename=\"seal-621221-%06d.jsonl\"".formatted(seal));
    assertThat(export.getResponse().getContentAsString().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("{\"county\":\"621221\",\"number\":" + seal);
  }

  @Test
  void an_activity_shows_its_seal_and_proves_it() throws Exception {
    assertThat(get("/activities?subject=" + subject, AUDITOR))
        .bodyText()
        .contains("/seals/" + seal + "\"");
    var first =
        JsonMapper.shared()
            .readTree(json("/api/v1/activities?subject=" + subject))
            .path("items")
            .path(0)
            .path("id")
            .asString();

    var proof = JsonMapper.shared().readTree(json("/api/v1/activities/" + first + "/proof"));

    assertThat(proof.path("path").size()).isEqualTo(1);
    assertThat(proof.path("seal").path("number").asLong()).isEqualTo(seal);
    done("access.tokenIssued", "A-3");
    assertThat(get("/activities?kind=access.tokenIssued&subject=" + subject, AUDITOR))
        .bodyText()
        .doesNotContain("/seals/" + (seal + 1))
        .contains("A-3");
    assertThat(get("/api/v1/activities/" + Ids.next() + "/proof", AUDITOR)).hasStatus(404);
  }

  @Test
  void activities_are_found_by_kind_person_subject_and_period() {
    var mine = "/activities?subject=" + subject;
    assertThat(get(mine + "&kind=files.kept", AUDITOR))
        .bodyText()
        .contains(">A-1<")
        .doesNotContain("A-2<");
    assertThat(get(mine + "&who=walnut", AUDITOR)).bodyText().contains(">A-1<");
    assertThat(get(mine + "&who=nobody", AUDITOR)).bodyText().doesNotContain(">A-1<");
    assertThat(get(mine + "&from=2020-01-01&until=2020-12-31", AUDITOR))
        .bodyText()
        .doesNotContain(">A-1<");
    assertThat(get(mine + "&from=2020-01-01&until=2999-12-31", AUDITOR))
        .bodyText()
        .contains(">A-1<");
    assertThat(get(mine + "&seal=" + seal, AUDITOR)).bodyText().contains(">A-1<");
    assertThat(get(mine + "&q=A-1", AUDITOR)).bodyText().doesNotContain("A-2<");
  }

  @Test
  void the_list_is_a_file_for_spreadsheets_too() throws Exception {
    var csv = get("/activities.csv?subject=" + subject + "&kind=&from=", AUDITOR);

    assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
    assertThat(csv.getResponse().getContentAsString().lines())
        .hasSize(3)
        .last()
        .asString()
        .contains("files.kept,A-1,," + seal + ",");
    assertThat(csv.getResponse().getContentAsString()).contains(",'=A-2,");
  }

  @Test
  void only_those_who_may_read_activities_come_in_and_each_sees_their_county() {
    for (var path :
        new String[] {
          "/seals", "/seals/" + seal, "/seals/" + seal + "/export", "/activities.csv"
        }) {
      assertThat(get(path, People.ofCounty(Role.FINANCE))).hasStatus(403);
    }
    assertThat(get("/seals/999999", AUDITOR)).hasStatus(404);
    assertThat(get("/seals/999999/export", AUDITOR)).hasStatus(404);
    assertThat(get("/seals", OF_HUISHUI)).bodyText().doesNotContain("/seals/" + seal + "\"");
  }

  private void done(String kind, String label) {
    transaction.executeWithoutResult(_ -> activities.record(kind, "test", subject, label, null));
  }

  private String json(String path) throws Exception {
    return get(path, AUDITOR).getResponse().getContentAsString();
  }

  private MvcTestResult get(String path, Person who) {
    return web.get().uri(path).with(signedIn(who)).exchange();
  }
}

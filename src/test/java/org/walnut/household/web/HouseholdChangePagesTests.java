package org.walnut.household.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.household.AHousehold.headedBy;
import static org.walnut.household.AHousehold.somebody;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.household.Households;
import org.walnut.household.Members;
import org.walnut.household.NewMember;
import org.walnut.household.Relation;
import org.walnut.shared.Ids;

@RoomTest
class HouseholdChangePagesTests {

  private static final String LEAVING = "{\"day\":\"2025-05-01\",\"reason\":\"moved\"}";

  private final Person officer = People.townOfficer("621221108000");
  private final Person neighbour = People.townOfficer("621221109000");

  @Autowired MockMvcTester mvc;
  @Autowired Households households;
  @Autowired Members members;

  @Test
  void a_card_is_added_by_form_and_shown_masked() {
    var path = household("Du");

    assertThat(get(path)).bodyText().contains("href=\"" + path + "/contact\"");
    assertThat(get(path + "/contact"))
        .hasStatusOk()
        .bodyText()
        .contains("•••• 0000")
        .doesNotContain("13800000021", "6222020000000000000");
    assertThat(form(path + "/contact", officer, "bankCard", "12 34"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"bankCard-fault\"", "value=\"12 34\"");
    assertThat(form(path + "/contact", officer, "bankCard", "6222020000000000123"))
        .hasStatus3xxRedirection();
    assertThat(get(path)).bodyText().contains("•••• 0123").doesNotContain("6222020000000000123");
  }

  @Test
  void a_member_joins_and_leaves_by_form_and_the_head_stays() {
    var path = household("Liang");
    assertThat(form(path + "/members", officer, "name", "梁秀英", "citizenId", somebody().value()))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"relation-fault\"");
    assertThat(
            form(
                path + "/members",
                officer,
                "name",
                "梁秀英",
                "citizenId",
                somebody().value(),
                "relation",
                "CHILD"))
        .hasStatus3xxRedirection();
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    var uncle = members.join(id, new NewMember("梁叔", somebody(), Relation.OTHER, null), officer);
    var leaving = path + "/members/" + uncle + "/leaving";

    assertThat(get(path)).bodyText().contains("梁秀英", "梁叔", "href=\"" + leaving + "\"");
    assertThat(get(leaving)).hasStatusOk();
    assertThat(form(leaving, officer, "day", "2999-01-01"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"day-fault\"", "id=\"reason-fault\"");
    assertThat(form(leaving, officer, "day", "2025-05-01", "reason", "迁出"))
        .hasStatus3xxRedirection();
    assertThat(get(path))
        .bodyText()
        .contains("梁叔", "迁出")
        .doesNotContain("href=\"" + leaving + "\"");
  }

  @Test
  void programs_change_the_same() {
    var path = "/api/v1" + household("Zhang");

    assertThat(json(path + "/contact", officer, "{\"bankCard\":\"6222020000000000123\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.bankCard")
        .isEqualTo("•••• 0123");
    assertThat(json(path + "/contact", officer, "{\"bankCard\":\"12\"}"))
        .hasStatus(422)
        .bodyText()
        .contains("bankCard");
    var person = somebody().value();
    var body =
        "{\"name\":\"Zhang Er\",\"citizenId\":\"%s\",\"relation\":\"CHILD\"}".formatted(person);
    var joined = json(path + "/members", officer, body);
    assertThat(joined).hasStatus(201).bodyJson().extractingPath("$.members.length()").isEqualTo(2);
    assertThat(json(path + "/members", officer, body))
        .hasStatus(422)
        .bodyText()
        .contains("citizenId");
    assertThat(json(leaving(path, joined, 1), officer, LEAVING))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.formerMembers[0].leftWhy")
        .isEqualTo("moved");
    assertThat(json(leaving(path, joined, 0), officer, LEAVING))
        .hasStatus(409)
        .bodyText()
        .contains("户主");
  }

  @Test
  void nothing_is_changed_from_another_town_or_without_the_right() {
    var path = household("Wang");

    for (var form : new String[] {"/contact", "/members/new"}) {
      assertThat(mvc.get().uri(path + form).with(signedIn(neighbour))).hasStatus(404);
      assertThat(mvc.get().uri(path + form).with(signedIn(People.ofCounty(Role.BUYER))))
          .hasStatus(403);
    }
    assertThat(form(path + "/contact", neighbour, "bankCard", "6222020000000000123"))
        .hasStatus(404);
    assertThat(json("/api/v1" + path + "/contact", neighbour, "{\"phone\":\"13900000055\"}"))
        .hasStatus(404);
    assertThat(json("/api/v1" + path + "/contact", People.buyer(), "{\"phone\":\"13900000055\"}"))
        .hasStatus(403);
    assertThat(json("/api/v1" + path + "/members/" + Ids.next() + "/leaving", neighbour, LEAVING))
        .hasStatus(404);
  }

  @Test
  void the_forms_open_in_english_too() {
    var path = household("Sun");
    for (var form : new String[] {"/contact", "/members/new"}) {
      assertThat(
              mvc.get()
                  .uri(path + form)
                  .with(signedIn(officer))
                  .cookie(new Cookie("walnut_lang", "en")))
          .hasStatusOk()
          .bodyText()
          .contains("Cancel");
    }
  }

  private String household(String head) {
    return "/households/" + households.register(headedBy(head).command(), officer);
  }

  private static String leaving(String path, MvcTestResult household, int member) {
    try {
      var body = household.getResponse().getContentAsString();
      String id = com.jayway.jsonpath.JsonPath.read(body, "$.members[" + member + "].id");
      return path + "/members/" + id + "/leaving";
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(signedIn(officer)).exchange();
  }

  private MvcTestResult form(String path, Person who, String... fields) {
    var request = mvc.post().uri(path).with(signedIn(who));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult json(String path, Person who, String json) {
    return mvc.post()
        .uri(path)
        .with(signedIn(who))
        .header("Idempotency-Key", Ids.next().toString())
        .contentType("application/json")
        .content(json)
        .exchange();
  }
}

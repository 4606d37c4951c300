package org.walnut.household.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.household.AHousehold.somebody;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;

@RoomTest
class HouseholdApiTests {

  private final Person officer = People.townOfficer("621221108000");

  @Autowired MockMvcTester mvc;

  @Test
  void a_household_is_registered_and_read_back_masked() {
    var person = somebody();
    var made = register(person.value(), "621221108203");

    assertThat(made)
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$.members[0].citizenId")
        .isEqualTo(person.masked());
    assertThat(made).bodyJson().extractingPath("$.lastTwelveMonths.persons").isEqualTo(1);
    var path = made.getResponse().getHeader("Location");
    assertThat(mvc.get().uri(path).with(signedIn(officer)))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.headName")
        .isEqualTo("Du");
    assertThat(mvc.get().uri("/api/v1/households?village=621221108203").with(signedIn(officer)))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.items")
        .isNotEmpty();
    assertThat(
            mvc.post()
                .uri(path + "/unmasking")
                .with(signedIn(officer))
                .header("Idempotency-Key", key())
                .contentType("application/json")
                .content("{\"purpose\":\"PAYMENT\",\"why\":\"payout came back\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.members[0].citizenId")
        .isEqualTo(person.value());
  }

  @Test
  void faults_name_their_fields() {
    assertThat(register("11010519491231002A", "621221108203"))
        .hasStatus(422)
        .bodyText()
        .contains("members[0].citizenId");
    assertThat(register(somebody().value(), "621221109201"))
        .hasStatus(422)
        .bodyText()
        .contains("village");
    assertThat(register(somebody().value(), "522731102213"))
        .hasStatus(422)
        .bodyText()
        .contains("village");
    assertThat(mvc.get().uri("/api/v1/households/" + Ids.next()).with(signedIn(officer)))
        .hasStatus(404);
  }

  @Test
  void income_is_added_listed_and_taken_away() {
    var household =
        register(somebody().value(), "621221108203").getResponse().getHeader("Location");
    var made =
        post(
            household + "/incomes",
            "{\"category\":\"OPERATING_COST\",\"amount\":500,\"receivedOn\":\"2026-03-01\"}");

    assertThat(made).hasStatus(201).bodyJson().extractingPath("$.amount").isEqualTo(-500);
    assertThat(mvc.get().uri(household + "/incomes").with(signedIn(officer)))
        .bodyJson()
        .extractingPath("$.items[0].grade")
        .isEqualTo("E0");
    assertThat(
            post(
                household + "/incomes",
                "{\"category\":\"WAGE\",\"amount\":0,\"receivedOn\":\"2026-03-01\"}"))
        .hasStatus(422)
        .bodyText()
        .contains("amount");
  }

  @Test
  void a_register_comes_in_as_a_body_or_as_a_part_of_a_form() {
    var csv =
        "household_no,village,status,name,citizen_id,relation\nX1,621221108203,lifted,Du,"
            + somebody().value()
            + ",head\n";
    var made =
        mvc.post()
            .uri("/api/v1/households/imports")
            .with(signedIn(officer))
            .header("Idempotency-Key", key())
            .contentType("text/csv")
            .content(csv)
            .exchange();
    var again =
        mvc.post()
            .multipart()
            .uri("/api/v1/households/imports")
            .part(new MockPart("file", "r.csv", csv.getBytes(UTF_8)))
            .header("Idempotency-Key", key())
            .with(signedIn(officer))
            .exchange();

    assertThat(made).hasStatus(201).bodyJson().extractingPath("$.taken").isEqualTo(1);
    assertThat(again).hasStatus(201).bodyJson().extractingPath("$.refused").isEqualTo(1);
    var rows = again.getResponse().getHeader("Location") + "/rows?refused=true";
    assertThat(mvc.get().uri(rows).with(signedIn(officer)))
        .bodyJson()
        .extractingPath("$.items[0].faults[0].column")
        .isEqualTo("HOUSEHOLD_NO");
    assertThat(
            mvc.post()
                .uri("/api/v1/households/imports")
                .with(signedIn(officer))
                .header("Idempotency-Key", key())
                .contentType("text/csv")
                .content("a,b\n"))
        .hasStatus(422)
        .bodyText()
        .contains("file");
  }

  private MvcTestResult register(String citizenId, String village) {
    return post(
        "/api/v1/households",
        """
        {"village":"%s","status":"LIFTED","members":[{"name":"Du","citizenId":"%s","relation":"HEAD"}]}
        """
            .formatted(village, citizenId));
  }

  private static String key() {
    return Ids.next().toString();
  }

  private MvcTestResult post(String path, String json) {
    return mvc.post()
        .uri(path)
        .with(signedIn(officer))
        .header("Idempotency-Key", key())
        .contentType("application/json")
        .content(json)
        .exchange();
  }
}

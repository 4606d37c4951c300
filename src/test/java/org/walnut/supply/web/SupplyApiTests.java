package org.walnut.supply.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.supply.Valley.INSPECTOR;
import static org.walnut.supply.Valley.idOf;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.house.RoomTest;
import org.walnut.shared.Ids;
import org.walnut.supply.Valley;

/** The way from the agreement to the processed lot, by programs alone. */
@RoomTest
@Import(Valley.class)
class SupplyApiTests {

  @Autowired MockMvcTester mvc;
  @Autowired Valley valley;

  Person shop;
  UUID walnuts;

  @BeforeEach
  void a_shop_and_walnuts() {
    shop = valley.shop("山里红", "Mountain Red");
    walnuts = valley.goods("核桃", "Walnuts");
  }

  @Test
  void the_whole_way_by_program() {
    var agreement = created(send(shop, "/api/v1/agreements", agreement(valley.household("Wang"))));
    var intake = created(send(shop, "/api/v1/intakes", intake(agreement, 1250)));
    var accepted = done(send(shop, "/api/v1/intakes/" + intake + "/acceptance", "{}"));
    String lot = JsonPath.read(accepted, "$.lot");

    assertThat((int) JsonPath.read(accepted, "$.amount")).isEqualTo(65_438);
    done(send(INSPECTOR, "/api/v1/lots/" + lot + "/sample", "{}"));
    var passed = done(send(INSPECTOR, "/api/v1/lots/" + lot + "/tests", test("3.2")));
    assertThat((String) JsonPath.read(passed, "$.state")).isEqualTo("PASSED");

    var made =
        send(
            shop,
            "/api/v1/processings",
            """
            {"recipe": "HULLING", "inputs": [{"lot": "%s", "weight": 52350}], "outputGrade": "FIRST", "outputWeight": 26175}
            """
                .formatted(lot));
    assertThat(made).hasStatus(HttpStatus.CREATED);
    String kernels = JsonPath.read(text(made), "$.outputLot");

    assertThat(mvc.get().uri("/api/v1/lots/{id}/sources", kernels).with(signedIn(shop)))
        .bodyJson()
        .hasPathSatisfying("$.items[0].intake", value -> value.assertThat().isEqualTo(intake))
        .hasPathSatisfying("$.items[0].weight", value -> value.assertThat().isEqualTo(52_350));
    assertThat(mvc.get().uri("/api/v1/lots/{id}/tests", kernels).with(signedIn(shop)))
        .bodyJson()
        .extractingPath("$.items[0].lot")
        .isEqualTo(lot);
  }

  @Test
  void faults_name_their_fields() {
    var agreement = created(send(shop, "/api/v1/agreements", agreement(valley.household("Li"))));

    var answer = send(shop, "/api/v1/intakes", intake(agreement, 999));

    assertThat(answer)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyJson()
        .extractingPath("$.errors[0].field")
        .isEqualTo("price");
  }

  @Test
  void an_accepted_intake_can_be_reversed_and_a_weighed_one_rejected() {
    var agreement = created(send(shop, "/api/v1/agreements", agreement(valley.household("Zhao"))));
    var mistake = created(send(shop, "/api/v1/intakes", intake(agreement, 1250)));
    var mouldy = created(send(shop, "/api/v1/intakes", intake(agreement, 1250)));
    done(send(shop, "/api/v1/intakes/" + mistake + "/acceptance", "{}"));

    var reversed =
        done(send(shop, "/api/v1/intakes/" + mistake + "/reversal", why("wrong household")));
    var rejected = done(send(shop, "/api/v1/intakes/" + mouldy + "/rejection", why("mouldy")));

    assertThat((String) JsonPath.read(reversed, "$.state")).isEqualTo("REVERSED");
    assertThat((String) JsonPath.read(rejected, "$.state")).isEqualTo("REJECTED");
    assertThat(send(shop, "/api/v1/intakes/" + mouldy + "/rejection", "{}"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(send(shop, "/api/v1/intakes/" + mouldy + "/acceptance", "{}"))
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void unknown_lots_are_not_found() {
    assertThat(send(INSPECTOR, "/api/v1/lots/" + Ids.next() + "/sample", "{}"))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(send(shop, "/api/v1/lots/" + Ids.next() + "/sample", "{}"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  private MvcTestResult send(Person who, String path, String body) {
    return mvc.post()
        .uri(path)
        .header("Idempotency-Key", Ids.next())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(signedIn(who))
        .exchange();
  }

  private static String created(MvcTestResult answer) {
    assertThat(answer).hasStatus(HttpStatus.CREATED);
    return JsonPath.read(text(answer), "$.id");
  }

  private static String done(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return text(answer);
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String agreement(UUID household) {
    return """
    {"carrier": "%s", "household": "%s", "goods": "%s", "floorPrice": 1000, "quantity": 500000, "from": "%s", "to": "%s",
     "mechanism": "BUY_OUT", "commissionBp": 0}
    """
        .formatted(idOf(shop), household, walnuts, valley.today(), valley.today().plusDays(30));
  }

  private String intake(String agreement, int price) {
    return """
    {"agreement": "%s", "grade": "FIRST", "gross": 53850, "tare": 1500, "price": %d, "receivedOn": "%s"}
    """
        .formatted(agreement, price, valley.today());
  }

  private static String test(String inhibition) {
    return """
    {"method": "ENZYME_INHIBITION", "instrument": "NC-830", "reagentLot": "7", "blankOk": true, "inhibition": %s}
    """
        .formatted(inhibition);
  }

  private static String why(String reason) {
    return "{\"why\": \"%s\"}".formatted(reason);
  }
}

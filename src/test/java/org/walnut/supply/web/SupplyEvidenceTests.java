package org.walnut.supply.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;
import static org.walnut.supply.Valley.INSPECTOR;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.walnut.access.Person;
import org.walnut.house.People;
import org.walnut.house.Pictures;
import org.walnut.house.RoomTest;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;
import org.walnut.supply.Valley;

@RoomTest
@Import(Valley.class)
class SupplyEvidenceTests {

  @Autowired MockMvcTester mvc;
  @Autowired Valley valley;

  Person shop;
  UUID lot;
  String intake;

  @BeforeEach
  void a_lot_and_the_intake_it_came_from() {
    shop = valley.shop("山里红", "Mountain Red");
    lot = valley.brought(shop, valley.goods("核桃", "Walnuts"), "60");
    var page = get("/intakes", shop).getResponse();
    var path =
        Pattern.compile("/intakes/[0-9a-f-]{36}").matcher(text(page.getContentAsByteArray()));
    assertThat(path.find()).isTrue();
    intake = path.group();
  }

  @Test
  void who_weighs_brings_a_photograph_and_who_reads_the_intake_sees_it() {
    assertThat(bring(intake, "crate 7", shop)).hasRedirectedUrl(intake);
    assertThat(get(intake, shop)).bodyText().contains("crate 7", "/thumbnail?size=160");
    assertThat(get(intake, People.countyStaff())).bodyText().contains("crate 7");
    assertThat(bring(intake, "x", People.countyStaff())).hasStatus(403);
    assertThat(bring(intake, "x", People.shopKeeper(Ids.next()))).hasStatus(404);
    assertThat(mvc.post().uri(intake + "/evidence").with(signedIn(shop)))
        .hasStatus(422)
        .bodyText()
        .contains("file-fault");
  }

  @Test
  void who_inspects_brings_one_to_the_bench() {
    var bench = "/lots/" + lot + "/inspection";

    assertThat(bring("/lots/" + lot, "strip shows blue", INSPECTOR)).hasRedirectedUrl(bench);
    assertThat(get(bench, INSPECTOR)).bodyText().contains("strip shows blue");
    assertThat(bring("/lots/" + lot, "x", shop)).hasStatus(403);
  }

  @Test
  void both_pages_stay_within_five_statements() {
    get("/desk", shop);
    get("/desk", INSPECTOR);

    assertThat(Statements.during(() -> get(intake, shop))).hasSizeLessThanOrEqualTo(5);
    assertThat(Statements.during(() -> get("/lots/" + lot + "/inspection", INSPECTOR)))
        .hasSizeLessThanOrEqualTo(5);
  }

  private MvcTestResult bring(String path, String caption, Person who) {
    var photo = new MockMultipartFile("file", "a.png", "image/png", Pictures.png());
    return mvc.perform(
        MockMvcRequestBuilders.multipart(path + "/evidence")
            .file(photo)
            .param("caption", caption)
            .with(signedIn(who)));
  }

  private MvcTestResult get(String path, Person who) {
    return mvc.get().uri(path).with(signedIn(who)).exchange();
  }

  private static String text(byte[] page) {
    return new String(Objects.requireNonNull(page), UTF_8);
  }
}

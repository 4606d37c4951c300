package org.walnut.figure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.walnut.access.Person;
import org.walnut.figure.FigureRoomTest;
import org.walnut.house.People;
import org.walnut.house.Statements;
import org.walnut.shared.Ids;

@FigureRoomTest
class FigurePagesTests {

  private static final Person OFFICER = People.townOfficer("621221108000");

  @Autowired MockMvcTester web;

  @Test
  void the_first_page_shows_each_figure_with_its_number() {
    assertThat(get("/figures", People.countyStaff()))
        .hasStatusOk()
        .bodyText()
        .contains("Sample income", "50.00%", "/figures/sample.incidence");
  }

  @Test
  void a_figure_shows_its_number_its_parts_and_its_records() {
    assertThat(get("/figures/sample.income?asOf=2025-12-31", People.countyStaff()))
        .hasStatusOk()
        .bodyText()
        .contains(
            "¥1,848.30",
            "The sum of a year's sample income.",
            "王磨镇",
            "红川镇",
            "confirmed by the buyer")
        .contains(
            "href=\"/sample/59\"",
            "/figures/sample.income?division=621221108000&amp;asOf=2025-12-31");
  }

  @Test
  void a_ratio_shows_per_cent_and_four_decimals_and_how_it_is_made() {
    assertThat(get("/figures/sample.gap?asOf=2025-12-31", People.countyStaff()))
        .bodyText()
        .contains("22.22%", "2.2222 ÷ 10 = 0.2222", "¥2,952.00 per person");
  }

  @Test
  void the_line_can_be_chosen() {
    assertThat(get("/figures/sample.incidence?line=2010", People.countyStaff()))
        .bodyText()
        .contains("50.00%", "¥2,300.00 per person");
    assertThat(get("/figures/sample.incidence?line=1999", People.countyStaff())).hasStatus(422);
  }

  @Test
  void a_page_takes_at_most_six_statements() {
    var staff = People.countyStaff();
    get("/figures", staff); // counts what waits beside the navigation, once for all pages to come
    var sent =
        Statements.during(() -> get("/figures/sample.incidence?division=621221108000", staff));

    // Its total with all parts, its months, its records. The rooms asked add at most three: the
    // names of the places, the line of the year, the lines to choose from.
    assertThat(sent).hasSize(3);
  }

  @Test
  void whoever_works_for_one_shop_reads_the_numbers_but_not_whose_they_are() {
    var keeper = People.shopKeeper(Ids.next());

    assertThat(get("/figures/sample.income?asOf=2025-12-31", keeper))
        .hasStatusOk()
        .bodyText()
        .contains("¥1,848.30", "王磨镇")
        .doesNotContain("/sample/59", "export.csv");
    for (var path :
        List.of("/figures/sample.income/export.csv", "/api/v1/figures/sample.income/records")) {
      assertThat(get(path, keeper)).hasStatus(404);
      assertThat(get(path, People.countyStaff())).hasStatusOk();
    }
  }

  @Test
  void a_town_officer_sees_the_town_and_nothing_beyond() {
    assertThat(get("/figures/sample.income?asOf=2025-12-31", OFFICER))
        .hasStatusOk()
        .bodyText()
        .contains("浪沟门村")
        .doesNotContain("红川镇");
    assertThat(get("/figures/sample.income?division=621221103000", OFFICER)).hasStatus(404);
    assertThat(get("/figures/sample.income?division=621221", OFFICER)).hasStatus(404);
    assertThat(get("/figures/sample.income/export.csv?division=621221", OFFICER)).hasStatus(404);
    assertThat(get("/figures/sample.income?division=522731", People.countyStaff())).hasStatus(404);
  }

  @Test
  void what_cannot_be_asked_is_refused_in_words() {
    assertThat(get("/figures/sample.income?asOf=2999-01-01", People.countyStaff())).hasStatus(422);
    assertThat(get("/figures/sample.income?asOf=1066-10-14", People.countyStaff())).hasStatus(422);
    assertThat(get("/figures/sample.income?asOf=yesterday", People.countyStaff()))
        .hasStatus4xxClientError();
    assertThat(get("/figures/sample.income?cursor=xyz", People.countyStaff()))
        .hasStatus4xxClientError();
    assertThat(get("/figures/sample.nothing", People.countyStaff())).hasStatus(404);
    assertThat(get("/figures/sample.income", People.buyer())).hasStatus(403);
  }

  @Test
  void an_empty_figure_says_what_to_do() {
    assertThat(get("/figures/sample.income?asOf=2011-01-01", People.countyStaff()))
        .hasStatusOk()
        .bodyText()
        .contains("No record makes up this number yet");
  }

  @Test
  void the_list_can_be_taken_away_as_csv_that_runs_nothing() {
    var csv = text(get("/figures/sample.income/export.csv?asOf=2025-12-31", People.countyStaff()));

    assertThat(csv)
        .startsWith("\uFEFFDay,Division code,Place,Record,Value (yuan),Evidence,Page\r\n");
    assertThat(csv.lines()).hasSize(61);
    assertThat(csv).contains("2025-10-28,621221108203,浪沟门村,'=1+1,60.60,E0,/sample/60\r\n");
  }

  @Test
  void the_list_can_be_taken_away_as_a_workbook_that_says_what_it_is() throws Exception {
    var result = get("/figures/sample.gap/export.xlsx?asOf=2025-12-31", People.countyStaff());

    assertThat(result)
        .hasHeader(
            "Content-Disposition", "attachment; filename=\"sample.gap-621221-2025-12-31.xlsx\"");
    try (var book =
        new ReadableWorkbook(
            new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
      assertThat(book.getFirstSheet().read()).hasSize(5);
      var about = book.findSheet("About").orElseThrow().read();
      assertThat(about.getFirst().getCellText(1)).isEqualTo("Sample gap");
      assertThat(about).anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("0.2222222222"));
    }
  }

  @Test
  void programs_read_the_same() {
    assertThat(get("/api/v1/figures", People.countyStaff()))
        .bodyJson()
        .extractingPath("$.items[0].id")
        .isEqualTo("sample.income");
    var gap = get("/api/v1/figures/sample.gap?asOf=2025-12-31", People.countyStaff());
    assertThat(gap).bodyJson().extractingPath("$.figure.value").isEqualTo(0.2222222222);
    assertThat(gap).bodyJson().extractingPath("$.byDivision.length()").isEqualTo(2);
    assertThat(gap).bodyJson().extractingPath("$.byMonth.length()").isEqualTo(12);
    assertThat(get("/api/v1/figures/sample.income/records?asOf=2025-12-31", People.countyStaff()))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(25);
    assertThat(get("/api/v1/figures/sample.income/export.csv", People.countyStaff())).hasStatusOk();
  }

  private MvcTestResult get(String address, Person who) {
    return web.get()
        .uri(address)
        .accept(address.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.ALL)
        .cookie(new Cookie("walnut_lang", "en"))
        .with(signedIn(who))
        .exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}

package org.walnut.county.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.house.People.signedIn;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.walnut.house.People;
import org.walnut.house.RoomTest;

@RoomTest
class CountyPagesTests {

  @Autowired MockMvcTester mvc;

  @Test
  void the_first_page_is_open_to_everybody_in_both_languages() {
    assertThat(mvc.get().uri("/"))
        .hasStatusOk()
        .bodyText()
        .contains("成县", "惠水县", "/market/621221")
        .contains("/public/621221\"", "/public/621221/policies", "/public/522731/offices");
    assertThat(mvc.get().uri("/").cookie(new Cookie("walnut_lang", "en")))
        .hasStatusOk()
        .bodyText()
        .contains("Cheng County", "/sign-in");
  }

  @Test
  void towns_open_to_their_villages() {
    var staff = signedIn(People.countyStaff());

    assertThat(mvc.get().uri("/county").with(staff))
        .hasStatusOk()
        .bodyText()
        .contains("王磨镇", "/county/621221108000");
    assertThat(mvc.get().uri("/county/621221108000").with(staff))
        .hasStatusOk()
        .bodyText()
        .contains("浪沟门村");
    assertThat(mvc.get().uri("/county/522731103000").with(staff)).hasStatus(404);
    assertThat(mvc.get().uri("/county/621221999000").with(staff)).hasStatus(404);
  }

  @Test
  void programs_walk_down_level_by_level() {
    assertThat(mvc.get().uri("/api/v1/divisions"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(2);
    assertThat(mvc.get().uri("/api/v1/divisions?parent=621221"))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(17);
    assertThat(mvc.get().uri("/api/v1/divisions?parent=621221108000"))
        .bodyJson()
        .extractingPath("$.items[0].level")
        .isEqualTo("VILLAGE");
    assertThat(mvc.get().uri("/api/v1/divisions?parent=999999"))
        .hasStatus(422)
        .bodyText()
        .contains("parent");
  }
}

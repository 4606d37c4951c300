package org.walnut.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Doors that others hung up in our house: of what the frame and its libraries could show, nobody
 * sees more than the health of the house, the description of the API, styles, scripts and pictures.
 */
@SpringBootTest
class OutsideDoorsTests {

  @Autowired WebApplicationContext house;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void only_the_error_page_and_the_description_of_the_api_are_not_ours() {
    assertThat(mapping.getHandlerMethods().values())
        .filteredOn(handler -> !HouseDoor.ours(handler))
        .extracting(handler -> handler.getBeanType().getPackageName())
        .isNotEmpty()
        .allMatch(home ->
            home.startsWith("org.springdoc.") || home.endsWith("webmvc.autoconfigure.error"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/env",
        "/actuator/beans",
        "/actuator/configprops",
        "/actuator/heapdump",
        "/actuator/threaddump",
        "/actuator/loggers",
        "/actuator/mappings",
        "/actuator/metrics",
        "/actuator/prometheus",
        "/actuator/sessions",
        "/actuator/scheduledtasks",
        "/actuator/flyway",
        "/actuator/modulith",
        "/actuator/httpexchanges",
        "/actuator/shutdown",
        "/actuator/health/db",
        "/application.properties",
        "/db/migration/access/V2026112301__accounts.sql",
        "/org/walnut/Walnut.class",
        "/world/people.csv",
        "/css/../application.properties",
        "/css/%2e%2e/application.properties",
        "/webjars/",
        "/META-INF/MANIFEST.MF"
      })
  void nobody_comes_in_here(String address) {
    assertThat(nobody(address).getResponse().getStatus()).isGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/v3/api-docs",
        "/css/walnut.css",
        "/js/walnut.js",
        "/pictures/walnut.svg",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js"
      })
  void everybody_may_see_this(String address) {
    assertThat(nobody(address)).hasStatusOk();
  }

  @Test
  void health_tells_nobody_what_it_is_made_of() {
    assertThat(nobody("/actuator/health")).bodyJson().doesNotHavePath("$.components");
  }

  private MvcTestResult nobody(String address) {
    var browser = MockMvcTester.create(Threshold.behind(house, house));
    return browser.get().uri(URI.create(address)).exchange();
  }
}

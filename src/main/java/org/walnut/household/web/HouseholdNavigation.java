package org.walnut.household.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.web.NavEntry;

/** The register's lines in the navigation. */
@Configuration(proxyBeanMethods = false)
class HouseholdNavigation {

  @Bean
  NavEntry householdsEntry() {
    return new NavEntry(
            "web.nav.people", 10, "/households", "household.list.title", "READ_HOUSEHOLDS")
        .counting("household.withoutIncome", "household.noPhone");
  }

  @Bean
  NavEntry importEntry() {
    return new NavEntry(
            "web.nav.people",
            20,
            "/households/import",
            "household.import.title",
            "REGISTER_HOUSEHOLDS")
        .counting("household.refusedRows");
  }

  @Bean
  NavEntry povertyLinesEntry() {
    return new NavEntry(
        "web.nav.figures", 60, "/poverty-lines", "household.lines.title", "READ_FIGURES");
  }
}

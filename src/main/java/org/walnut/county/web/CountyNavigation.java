package org.walnut.county.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.web.NavEntry;

/** The places' line in the navigation. */
@Configuration(proxyBeanMethods = false)
class CountyNavigation {

  @Bean
  NavEntry placesEntry() {
    return new NavEntry("web.nav.people", 40, "/county", "county.towns.title", "SEE_DESK");
  }
}

package org.walnut.office.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.web.NavEntry;

/** The offices' line in the navigation. */
@Configuration(proxyBeanMethods = false)
class OfficeNavigation {

  @Bean
  NavEntry officesEntry() {
    return new NavEntry("web.nav.people", 30, "/offices", "office.chart.title", "READ_OFFICES");
  }
}

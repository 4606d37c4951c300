package org.walnut.office.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.web.NavEntry;

/** The lines of offices and duties in the navigation. */
@Configuration(proxyBeanMethods = false)
class OfficeNavigation {

  @Bean
  NavEntry officesEntry() {
    return new NavEntry("web.nav.people", 30, "/offices", "office.chart.title", "READ_OFFICES");
  }

  @Bean
  NavEntry dutiesEntry() {
    return new NavEntry("web.nav.people", 35, "/duties", "office.duties.title", "READ_OFFICES");
  }
}

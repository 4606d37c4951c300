package org.walnut.standard.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.web.NavEntry;

/** The lines of standards and policies in the navigation. */
@Configuration(proxyBeanMethods = false)
class StandardNavigation {

  @Bean
  NavEntry standardsEntry() {
    return new NavEntry("web.nav.house", 10, "/standards", "standard.list.title", "READ_STANDARDS");
  }

  @Bean
  NavEntry policiesEntry() {
    return new NavEntry(
        "web.nav.house", 15, "/policies", "standard.policies.title", "READ_STANDARDS");
  }
}

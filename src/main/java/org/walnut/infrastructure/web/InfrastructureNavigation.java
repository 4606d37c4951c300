package org.walnut.infrastructure.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.web.NavEntry;

/** The ledger's line in the navigation. */
@Configuration(proxyBeanMethods = false)
class InfrastructureNavigation {

  @Bean
  NavEntry infrastructureEntry() {
    return new NavEntry(
        "web.nav.people",
        50,
        "/infrastructure",
        "infrastructure.list.title",
        "READ_INFRASTRUCTURE");
  }
}

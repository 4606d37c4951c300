package org.walnut.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What access adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

  @Bean
  NavEntry accountsEntry() {
    return new NavEntry(
        "web.nav.house", 80, "/accounts", "access.accounts.title", Act.MANAGE_ACCOUNTS.name());
  }

  @Bean
  NavEntry rolesEntry() {
    return new NavEntry("web.nav.house", 90, "/roles", "access.roles.title", Act.SEE_DESK.name());
  }
}

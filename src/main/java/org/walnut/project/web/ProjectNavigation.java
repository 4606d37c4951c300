package org.walnut.project.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** The projects' lines in the navigation. */
@Configuration(proxyBeanMethods = false)
class ProjectNavigation {

  @Bean
  NavEntry projectsEntry() {
    return new NavEntry(
        "web.nav.programme", 10, "/projects", "project.list.title", Act.READ_PROJECTS.name());
  }

  @Bean
  NavEntry plansEntry() {
    return new NavEntry(
        "web.nav.programme", 15, "/plans", "project.plans.title", Act.READ_PROJECTS.name());
  }

  @Bean
  NavEntry projectMoneyEntry() {
    return new NavEntry(
        "web.nav.programme",
        20,
        "/projects/money",
        "project.money.title",
        Act.READ_PROJECTS.name());
  }
}

package org.walnut.figure.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What this room adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class FigureNavigation {

  @Bean
  NavEntry deskEntry() {
    return new NavEntry("web.nav.mine", 5, "/desk", "figure.desk.title", Act.SEE_DESK.name())
        .counting(NavEntry.ALL_WORK);
  }

  @Bean
  NavEntry figuresEntry() {
    return new NavEntry(
        "web.nav.figures", 10, "/figures", "figure.list.title", Act.READ_FIGURES.name());
  }
}

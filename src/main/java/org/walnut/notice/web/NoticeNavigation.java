package org.walnut.notice.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** The public column's lines in the navigation. */
@Configuration(proxyBeanMethods = false)
class NoticeNavigation {

  @Bean
  NavEntry postingsEntry() {
    return new NavEntry(
        "web.nav.programme", 30, "/postings", "notice.list.title", Act.WRITE_NOTICES.name());
  }

  @Bean
  NavEntry objectionsEntry() {
    return new NavEntry(
        "web.nav.programme",
        35,
        "/objections",
        "notice.objections.title",
        Act.ANSWER_OBJECTIONS.name());
  }
}

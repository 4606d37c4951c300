package org.walnut.message.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What this room adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class MessageNavigation {

  @Bean
  NavEntry myMessagesEntry() {
    return new NavEntry(
        "web.nav.mine", 10, "/my/messages", "message.mine.title", Act.SEE_DESK.name());
  }

  @Bean
  NavEntry messagesEntry() {
    return new NavEntry(
        "web.nav.house", 60, "/messages", "message.list.title", Act.READ_MESSAGES.name());
  }

  @Bean
  NavEntry slipsEntry() {
    return new NavEntry(
        "web.nav.house", 61, "/slips", "message.slips.title", Act.PRINT_SLIPS.name());
  }
}

package org.walnut.signin.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.access.Act;
import org.walnut.web.NavEntry;

/** What sign-in adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class SignInNavigation {

  @Bean
  NavEntry mySignInEntry() {
    return new NavEntry(
        "web.nav.mine", 90, "/my/sign-in", "signin.mine.title", Act.SEE_DESK.name());
  }
}

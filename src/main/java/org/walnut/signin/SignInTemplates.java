package org.walnut.signin;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.message.Secret;
import org.walnut.message.Template;
import org.walnut.message.Topic;

/** What this room tells phones. */
@Configuration(proxyBeanMethods = false)
class SignInTemplates {

  static final String CODE = "signin.code";
  static final String MOVED = "signin.phoneMoved";

  @Bean
  Template signInCode() {
    return new Template(CODE, Topic.CODES, false, Map.of("code", new Secret("482913")));
  }

  @Bean
  Template signInPhoneMoved() {
    return new Template(MOVED, Topic.SAFETY, true, Map.of());
  }
}

package org.walnut.standard;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.message.Template;
import org.walnut.message.Topic;

/** What this room can tell. */
@Configuration(proxyBeanMethods = false)
class StandardTemplates {

  static final String IN_FORCE = "standard.message.inForce";
  static final String REMIND = "standard.message.remind";

  private static final Map<String, Object> EXAMPLE = Map.of("title", "Assisted purchase");

  @Bean
  Template standardInForce() {
    return new Template(IN_FORCE, Topic.NEWS, false, EXAMPLE);
  }

  @Bean
  Template standardReminder() {
    return new Template(REMIND, Topic.NEWS, false, EXAMPLE);
  }
}

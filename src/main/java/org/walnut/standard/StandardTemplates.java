package org.walnut.standard;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.message.Template;
import org.walnut.message.Topic;

/** What this room can tell. */
@Configuration(proxyBeanMethods = false)
class StandardTemplates {

  private static final Map<String, Object> EXAMPLE = Map.of("standard", "Weighing");

  @Bean
  Template standardInForce() {
    return new Template("standard.inForce", Topic.NEWS, false, EXAMPLE);
  }

  @Bean
  Template standardReminder() {
    return new Template("standard.remind", Topic.NEWS, false, EXAMPLE);
  }
}

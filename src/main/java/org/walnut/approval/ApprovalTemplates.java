package org.walnut.approval;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.message.Template;
import org.walnut.message.Topic;

/** What this room can tell those who asked. */
@Configuration(proxyBeanMethods = false)
class ApprovalTemplates {

  private static final Map<String, Object> DECIDED =
      Map.of("code", "A-7K3M9XY-Q", "what", "L-2M", "by", "Chen");
  private static final Map<String, Object> ENDED = Map.of("code", "A-7K3M9XY-Q", "what", "L-2M");

  @Bean
  Template approvalApproved() {
    return template("approval.told.approved", DECIDED);
  }

  @Bean
  Template approvalRefused() {
    return template("approval.told.refused", DECIDED);
  }

  @Bean
  Template approvalExpired() {
    return template("approval.told.expired", ENDED);
  }

  private static Template template(String key, Map<String, Object> example) {
    return new Template(key, Topic.NEWS, false, example);
  }
}

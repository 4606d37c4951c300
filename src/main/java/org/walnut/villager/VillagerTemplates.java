package org.walnut.villager;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.message.Template;
import org.walnut.message.Topic;

/** What households are told about the phones that are linked to them. */
@Configuration(proxyBeanMethods = false)
class VillagerTemplates {

  static final String LINKED = "villager.linked";

  @Bean
  Template villagerLinked() {
    return new Template(
        LINKED, Topic.SAFETY, true, Map.of("household", "H-7K3M9XY-Q", "phone", "139••••••78"));
  }
}

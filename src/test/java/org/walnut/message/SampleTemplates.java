package org.walnut.message;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.walnut.shared.Money;

/** What can be told in tests. */
@TestConfiguration
class SampleTemplates {

  @Bean
  Template sampleMessage() {
    return new Template(
        "sample.message", Topic.MONEY, true, Map.of("code", "R-1", "amount", new Money(1250)));
  }

  @Bean
  Template sampleCode() {
    return new Template("sample.code", Topic.CODES, false, Map.of("code", new Secret("482913")));
  }

  @Bean
  Template sampleNews() {
    return new Template("sample.news", Topic.NEWS, false, Map.of("what", "the bus"));
  }
}

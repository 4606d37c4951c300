package org.walnut.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.message.Template;
import org.walnut.message.Topic;

/** The words of the {@link ComplaintNews}. */
@Configuration(proxyBeanMethods = false)
class ComplaintTemplates {

  private static final Map<String, Object> CODE = Map.of("code", "CM-7K3M9XY-Q");
  private static final Map<String, Object> CODE_AND_DAY =
      Map.of("code", "CM-7K3M9XY-Q", "due", LocalDate.of(2026, 12, 4));

  @Bean
  Template complaintReceived() {
    return template(ComplaintNews.RECEIVED, CODE_AND_DAY);
  }

  @Bean
  Template complaintAccepted() {
    return template(ComplaintNews.ACCEPTED, CODE_AND_DAY);
  }

  @Bean
  Template complaintRefused() {
    return template(ComplaintNews.REFUSED, CODE);
  }

  @Bean
  Template complaintAnswered() {
    return template(ComplaintNews.ANSWERED, CODE);
  }

  @Bean
  Template complaintClosed() {
    return template(ComplaintNews.CLOSED, CODE);
  }

  private static Template template(String key, Map<String, Object> example) {
    return new Template(key, Topic.FILINGS, true, example);
  }
}

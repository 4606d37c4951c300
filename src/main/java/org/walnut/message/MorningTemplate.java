package org.walnut.message;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.walnut.shared.Word;

/** The words of the {@link MorningDigest}. */
@Configuration(proxyBeanMethods = false)
class MorningTemplate {

  static final String KEY = "message.morning";
  static final String TEXT = "message.morningText";

  @Bean
  Template morning() {
    var lost = new Word("message.desk.lost");
    return new Template(
        KEY,
        Topic.NEWS,
        false,
        Map.of(
            "count", 3L,
            "kinds", List.of(new Word("message.digest.kind", lost, 3L)),
            "first", List.of(new Word("message.digest.first", lost, "M-7K3M9XY-Q"))));
  }

  @Bean
  Template morningText() {
    var lost = new Word("message.desk.lost");
    return new Template(
        TEXT,
        Topic.NEWS,
        false,
        Map.of(
            "count", 3L, "first", List.of(new Word("message.digest.first", lost, "M-7K3M9XY-Q"))));
  }
}

package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The way to a merchant's door, over HTTP. */
@Component
class MerchantLine {

  private static final Logger log = LoggerFactory.getLogger(MerchantLine.class);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);

  private final RestClient http = RestClient.builder().requestFactory(requests()).build();

  /** Whether the merchant has heard. */
  boolean hears(Letter letter) {
    try {
      var answer =
          http.post()
              .uri(URI.create(letter.url()))
              .contentType(MediaType.parseMediaType(letter.contentType()))
              .accept(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN)
              .headers(headers -> letter.headers().forEach(headers::set))
              .body(letter.body())
              .retrieve()
              .body(byte[].class);
      var said = answer == null ? "" : new String(answer, UTF_8).strip();
      return letter.heardBy().isEmpty() || letter.heardBy().equals(said);
    } catch (RestClientException refused) {
      log.info("notice {} did not arrive: {}", letter.notice(), refused.getMessage());
      return false;
    }
  }

  private static JdkClientHttpRequestFactory requests() {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    var factory = new JdkClientHttpRequestFactory(client);
    factory.setReadTimeout(READ);
    return factory;
  }
}

package org.walnut.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.walnut.shared.Signature;

/** The way to a merchant's door, over HTTP. */
@Component
class MerchantLine {

  private static final Logger log = LoggerFactory.getLogger(MerchantLine.class);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);

  private final Clock clock;
  private final RestClient http = RestClient.builder().requestFactory(requests()).build();

  MerchantLine(Clock clock) {
    this.clock = clock;
  }

  /** Whether the merchant has heard the notice; it is signed anew at each telling. */
  boolean hears(NoticeQueue.Waiting notice, String secret) {
    var body = notice.body().getBytes(UTF_8);
    var signature = Signature.of(secret, clock.instant(), body);
    try {
      http.post()
          .uri(URI.create(notice.url()))
          .contentType(MediaType.APPLICATION_JSON)
          .accept(MediaType.APPLICATION_JSON)
          .header(Signature.TIMESTAMP_HEADER, Long.toString(signature.timestamp()))
          .header(Signature.NONCE_HEADER, signature.nonce())
          .header(Signature.VALUE_HEADER, signature.value())
          .body(body)
          .retrieve()
          .toBodilessEntity();
      return true;
    } catch (RestClientException refused) {
      log.info("notice {} did not arrive: {}", notice.id(), refused.getMessage());
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

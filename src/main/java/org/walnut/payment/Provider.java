package org.walnut.payment;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The payment service, over HTTP and never inside a transaction. Asked again with the same number
 * it answers what it answered before, so every call may be repeated.
 */
@Component
class Provider {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);

  private final ProviderAddresses addresses;
  private final ProviderSecret secret;
  private final JsonMapper json;
  private final Clock clock;
  private final RestClient http;

  Provider(ProviderAddresses addresses, ProviderSecret secret, JsonMapper json, Clock clock) {
    this.addresses = addresses;
    this.secret = secret;
    this.json = json;
    this.clock = clock;
    this.http = RestClient.builder().requestFactory(requests()).build();
  }

  private record Order(
      UUID payment,
      Money amount,
      String merchant,
      String description,
      String notifyUrl,
      String returnUrl) {}

  private record Return(UUID refund, Money amount) {}

  /** What the service says of a payment; {@code OPEN} while the payer has not decided. */
  record Answer(State state, Money amount, String ref, String cashierUrl) {

    enum State {
      OPEN,
      PAID,
      DECLINED
    }

    Answer {
      if (!cashierUrl.matches("/(?!/).*|https?://.*")) {
        throw new IllegalArgumentException("not an address to send a payer to: " + cashierUrl);
      }
    }
  }

  /** What the service says of a refund. */
  record RefundAnswer(State state) {

    enum State {
      DONE,
      REFUSED
    }
  }

  Answer order(PaymentCard payment, String merchant) {
    return post(
        addresses.payments(),
        new Order(
            payment.id(),
            payment.amount(),
            merchant,
            payment.description(),
            addresses.notices(),
            addresses.outcome(payment.id())),
        Answer.class);
  }

  Answer query(UUID payment) {
    return said(
        http.get()
            .uri(URI.create(addresses.payments() + "/" + payment))
            .accept(MediaType.APPLICATION_JSON)
            .retrieve()
            .body(Answer.class));
  }

  RefundAnswer giveBack(UUID payment, UUID refund, Money amount) {
    return post(
        addresses.payments() + "/" + payment + "/refunds",
        new Return(refund, amount),
        RefundAnswer.class);
  }

  private <T> T post(String url, Object content, Class<T> answer) {
    var body = json.writeValueAsBytes(content);
    var signature = Signature.of(secret.value(), clock.instant(), body);
    return said(
        http.post()
            .uri(URI.create(url))
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_JSON)
            .header(Signature.TIMESTAMP_HEADER, Long.toString(signature.timestamp()))
            .header(Signature.NONCE_HEADER, signature.nonce())
            .header(Signature.VALUE_HEADER, signature.value())
            .body(body)
            .retrieve()
            .body(answer));
  }

  private static <T> T said(@Nullable T answer) {
    if (answer == null) {
      throw new RestClientException("the payment service answered nothing");
    }
    return answer;
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

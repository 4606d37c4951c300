package org.walnut.payment;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.walnut.shared.Money;
import org.walnut.shared.Signature;
import tools.jackson.databind.json.JsonMapper;

/** The payment service for trying things out, which signs with a secret that both know. */
@Component
class SandboxProvider implements Provider {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);

  private final ProviderAddresses addresses;
  private final ProviderSecret secret;
  private final JsonMapper json;
  private final Clock clock;
  private final RestClient http;

  SandboxProvider(
      ProviderAddresses addresses, ProviderSecret secret, JsonMapper json, Clock clock) {
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

  /** A payment as the sandbox tells of it. */
  private record Told(Answer.State state, Money amount, String ref, String cashierUrl) {

    Answer answer() {
      return new Answer(state, amount, ref, cashierUrl, null);
    }
  }

  @Override
  public PayWay way() {
    return PayWay.SANDBOX;
  }

  @Override
  public Answer order(PaymentCard payment, String merchant) {
    return post(
            addresses.payments(),
            new Order(
                payment.id(),
                payment.amount(),
                merchant,
                payment.description(),
                addresses.notices(),
                addresses.outcome(payment.id())),
            Told.class)
        .answer();
  }

  @Override
  public Answer query(PaymentCard payment) {
    return heard(() ->
            http.get()
                .uri(URI.create(addresses.payments() + "/" + payment.id()))
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .body(Told.class))
        .answer();
  }

  @Override
  public Answer close(PaymentCard payment) {
    var closing = addresses.payments() + "/" + payment.id() + "/closing";
    return post(closing, Map.of(), Told.class).answer();
  }

  @Override
  public RefundAnswer giveBack(PaymentCard payment, UUID refund, Money amount, String why) {
    return post(
        addresses.payments() + "/" + payment.id() + "/refunds",
        new Return(refund, amount),
        RefundAnswer.class);
  }

  private <T> T post(String url, Object content, Class<T> answer) {
    var body = json.writeValueAsBytes(content);
    var signature = Signature.of(secret.value(), clock.instant(), body);
    return heard(() ->
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

  private static <T> T heard(Supplier<@Nullable T> call) {
    try {
      var answer = call.get();
      if (answer == null) {
        throw new ProviderSilent("the payment service answered nothing", null);
      }
      return answer;
    } catch (RestClientException down) {
      throw new ProviderSilent(String.valueOf(down.getMessage()), down);
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

package org.walnut.message;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.walnut.shared.Signature;
import tools.jackson.databind.json.JsonMapper;

/** The gateway over HTTP: signed requests, answers in JSON. */
@Component
class HttpGateway implements PhoneGateway {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);

  private final GatewayDoors doors;
  private final JsonMapper json;
  private final Clock clock;
  private final RestClient http = RestClient.builder().requestFactory(requests()).build();

  HttpGateway(GatewayDoors doors, JsonMapper json, Clock clock) {
    this.doors = doors;
    this.json = json;
    this.clock = clock;
  }

  private record Text(UUID number, String phone, String way, String text, String notifyUrl) {}

  private record Answer(UUID number, GatewayState state) {}

  /** A text that the gateway refuses, for a wrong number say, has failed. */
  @Override
  public GatewayState hand(UUID number, Channel channel, String phone, String text) {
    try {
      return said(post(new Text(number, phone, channel.name(), text, doors.receipts())), number);
    } catch (HttpClientErrorException.UnprocessableContent refused) {
      return GatewayState.FAILED;
    }
  }

  @Override
  public GatewayState ask(UUID number) {
    try {
      return said(
          http.get()
              .uri(URI.create(doors.messages() + "/" + number))
              .accept(MediaType.APPLICATION_JSON)
              .retrieve()
              .body(Answer.class),
          number);
    } catch (HttpClientErrorException.NotFound never) {
      return GatewayState.NEVER_GIVEN;
    }
  }

  private @Nullable Answer post(Text text) {
    var body = json.writeValueAsBytes(text);
    var signature = Signature.of(doors.secret(), clock.instant(), body);
    return http.post()
        .uri(URI.create(doors.messages()))
        .contentType(MediaType.APPLICATION_JSON)
        .accept(MediaType.APPLICATION_JSON)
        .header(Signature.TIMESTAMP_HEADER, Long.toString(signature.timestamp()))
        .header(Signature.NONCE_HEADER, signature.nonce())
        .header(Signature.VALUE_HEADER, signature.value())
        .body(body)
        .retrieve()
        .body(Answer.class);
  }

  private static GatewayState said(@Nullable Answer answer, UUID number) {
    return Optional.ofNullable(answer)
        .filter(said -> number.equals(said.number()))
        .map(Answer::state)
        .orElseThrow(() -> new RestClientException("the gateway answered something else"));
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

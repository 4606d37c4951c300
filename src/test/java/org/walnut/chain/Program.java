package org.walnut.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's program: it knows Walnut by its address and the person's token, and nothing else. */
final class Program {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final MediaType CSV = MediaType.parseMediaType("text/csv");

  private final RestClient http;

  private Program(RestClient http) {
    this.http = http;
  }

  /** Somebody outside, without a token. */
  static Program stranger(String site) {
    return new Program(
        RestClient.builder().baseUrl(site).defaultStatusHandler(_ -> true, (_, _) -> {}).build());
  }

  /** A program of somebody with a login. */
  Program signedIn(String login, String password) {
    var token = post("/api/v1/tokens", Map.of("login", login, "password", password));
    return new Program(
        http.mutate()
            .defaultHeader("Authorization", "Bearer " + token.required("token").asString())
            .build());
  }

  JsonNode get(String path) {
    return read(path, http.get().uri(path).retrieve().toEntity(byte[].class));
  }

  /** The rows of a list that fits on one page. */
  Stream<JsonNode> items(String path) {
    var list = get(path);
    assertThat(list.path("next").asString("")).as("cursor of " + path).isEmpty();
    return list.required("items").valueStream();
  }

  byte[] file(String path) {
    var answer = http.get().uri(path).retrieve().toEntity(byte[].class);
    assertThat(answer.getStatusCode().value()).as(path).isEqualTo(200);
    return answer.getBody();
  }

  /** A call without a body. */
  JsonNode post(String path) {
    return read(path, send(path, UUID.randomUUID().toString(), null, new byte[0]));
  }

  JsonNode post(String path, Map<String, ?> body) {
    return read(path, post(path, UUID.randomUUID().toString(), body));
  }

  /** The answer as it came, for a key of the caller's. */
  ResponseEntity<byte[]> post(String path, String key, Map<String, ?> body) {
    return send(path, key, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(body));
  }

  byte[] postFile(String path, byte[] csv) {
    var answer = send(path, UUID.randomUUID().toString(), CSV, csv);
    assertThat(answer.getStatusCode().value()).as(path + ": " + text(answer)).isEqualTo(200);
    return answer.getBody();
  }

  private ResponseEntity<byte[]> send(String path, String key, MediaType type, byte[] body) {
    var request = http.method(HttpMethod.POST).uri(path).header("Idempotency-Key", key);
    if (type != null) {
      request.contentType(type).body(body);
    }
    return request.retrieve().toEntity(byte[].class);
  }

  private static JsonNode read(String path, ResponseEntity<byte[]> answer) {
    assertThat(answer.getStatusCode().value()).as(path + ": " + text(answer)).isBetween(200, 299);
    return JSON.readTree(answer.getBody());
  }

  private static String text(ResponseEntity<byte[]> answer) {
    var body = answer.getBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }
}

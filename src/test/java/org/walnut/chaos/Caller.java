package org.walnut.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's program that does not give up: a call without a clear answer is repeated with the same
 * idempotency key until there is one.
 */
final class Caller {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int PAUSE_MS = 100;

  private final String site;
  private final String token;

  private Caller(String site, String token) {
    this.site = site;
    this.token = token;
  }

  static Caller stranger(String site) {
    return new Caller(site, "");
  }

  Caller signedIn(String login, String password) throws InterruptedException {
    var answer = post("/api/v1/tokens", Map.of("login", login, "password", password));
    return new Caller(site, answer.need().required("token").asString());
  }

  /** What came back: the service's word, good or bad, and never a guess. */
  record Reply(String path, int status, byte[] body) {

    boolean taken() {
      return status < 300;
    }

    JsonNode need() {
      if (!taken()) {
        throw new IllegalStateException(path + " answered " + status + ": " + new String(body));
      }
      return JSON.readTree(body);
    }
  }

  Reply get(String path) throws InterruptedException {
    return untilAnswered(path, request(path).GET());
  }

  Reply post(String path, Object body) throws InterruptedException {
    var content = BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    return untilAnswered(
        path, request(path).header("Content-Type", "application/json").POST(content));
  }

  Reply postFile(String path, byte[] file) throws InterruptedException {
    var content = BodyPublishers.ofByteArray(file);
    return untilAnswered(path, request(path).header("Content-Type", "text/csv").POST(content));
  }

  Reply postForm(String path, String cookie, String form) throws InterruptedException {
    return untilAnswered(
        path,
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(site + path))
            .timeout(Duration.ofSeconds(20))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Accept", "application/json, text/csv, */*");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static Reply untilAnswered(String path, HttpRequest.Builder asked)
      throws InterruptedException {
    var request = asked.build();
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      try {
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() < 500 && answer.statusCode() != 429) {
          return new Reply(path, answer.statusCode(), answer.body());
        }
      } catch (IOException unanswered) {
        // Whether it was done is not known; asked again, Walnut says so.
      }
      Thread.sleep(PAUSE_MS);
    }
    throw new IllegalStateException("no answer to " + path + " for " + PATIENCE);
  }
}

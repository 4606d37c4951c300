package org.walnut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.access.Tokens;
import org.walnut.house.InCheng;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** A call repeated with its key is done once, however it is repeated. */
@SpringBootTest(
    classes = FrameOnly.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.flyway.enabled=false")
class IdempotencyTests {

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Tokens tokens;
  @Autowired TryOutEffects effects;
  private final HttpClient program = HttpClient.newHttpClient();
  private final String key = UUID.randomUUID().toString();
  private final String name = "n" + key.substring(0, 8);
  private String token = "";

  @BeforeEach
  void come_in() {
    token = tokenOfSomebody();
  }

  @Test
  void a_repeated_call_gets_the_first_answer_and_is_done_once() throws Exception {
    var first = post(key, body(name));
    var second = post(key, body(name));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue(Idempotency.REPLAYED)).isEmpty();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"))
        .isPresent();
    assertThat(second.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(second.headers().firstValue(Idempotency.REPLAYED)).hasValue("true");
    assertThat(effects.of(name)).isOne();
  }

  @Test
  void calls_that_race_with_one_key_are_done_once_and_all_answered_alike() throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> call = () -> post(key, body(name)).body();
      var answers = pool.invokeAll(Stream.generate(() -> call).limit(6).toList());

      assertThat(answers)
          .extracting(answer -> answer.get())
          .containsOnly(answers.getFirst().get())
          .allMatch(answer -> answer.contains(name));
    }
    assertThat(effects.of(name)).isOne();
  }

  @Test
  void a_key_used_for_another_body_or_another_address_is_refused() throws Exception {
    post(key, body(name));

    assertThat(post(key, body(name + "x")).statusCode()).isEqualTo(422);
    assertThat(post(key, body(name + "x")).body())
        .contains("urn:walnut:problem:UsedKey", "Idempotency-Key");
    assertThat(send("/api/v1/try", key, body(name)).statusCode()).isEqualTo(422);
    assertThat(effects.of(name + "x")).isZero();
  }

  @Test
  void a_refused_call_leaves_nothing_behind_not_even_its_key() throws Exception {
    assertThat(post(key, "{\"name\":\"" + name + "\",\"refuse\":true}").statusCode())
        .isEqualTo(409);
    assertThat(effects.of(name)).isZero();

    assertThat(post(key, body(name)).statusCode()).isEqualTo(201);
    assertThat(effects.of(name)).isOne();
  }

  @Test
  void a_call_that_breaks_in_the_middle_leaves_nothing_behind() throws Exception {
    var answer = post(key, "{\"name\":\"" + name + "\",\"breaks\":true}");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("\"reference\"").doesNotContain("secret");
    assertThat(effects.of(name)).isZero();
  }

  @Test
  void a_call_without_a_key_is_told_about_it() throws Exception {
    assertThat(post("", body(name)).statusCode()).isEqualTo(400);
    assertThat(post("a b", body(name)).statusCode()).isEqualTo(400);
    assertThat(post("k".repeat(101), body(name)).body()).contains("Idempotency-Key", "1 to 100");
    assertThat(effects.of(name)).isZero();
  }

  @Test
  void two_accounts_may_use_the_same_key() throws Exception {
    post(key, body(name));
    token = tokenOfSomebody();

    assertThat(post(key, body(name)).headers().firstValue(Idempotency.REPLAYED)).isEmpty();
    assertThat(effects.of(name)).isEqualTo(2);
  }

  @Test
  void an_upload_is_recognised_by_its_parts_whatever_stands_between_them() throws Exception {
    var first = upload("one", "a,b");
    var second = upload("two", "a,b");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.headers().firstValue(Idempotency.REPLAYED)).hasValue("true");
    assertThat(upload("one", "a,c").statusCode()).isEqualTo(422);
  }

  private static String body(String name) {
    return "{\"name\":\"" + name + "\",\"refuse\":false}";
  }

  private HttpResponse<String> post(String key, String body) throws Exception {
    return send("/api/v1/try/effects", key, body);
  }

  private HttpResponse<String> send(String path, String key, String body) throws Exception {
    var request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return program.send(
        (key.isEmpty() ? request : request.header("Idempotency-Key", key)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> upload(String boundary, String sheet) throws Exception {
    var body =
        "--B\r\nContent-Disposition: form-data; name=\"sheet\"; filename=\"s.csv\"\r\n\r\n"
            + sheet
            + "\r\n--B--\r\n";
    var request =
        request("/api/v1/try/upload")
            .headers(
                "Content-Type", "multipart/form-data; boundary=" + boundary, "Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body.replace("--B", "--" + boundary)));
    return program.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .headers("Authorization", "Bearer " + token, "Accept-Language", "en");
  }

  private String tokenOfSomebody() {
    return Tenancy.within(
        InCheng.COUNTY,
        () -> {
          var login = "t" + UUID.randomUUID().toString().substring(0, 8);
          accounts.open(
              new NewAccount(
                  Ids.next(),
                  login,
                  "a long password",
                  "Test",
                  Role.BUYER,
                  new Scope(Scope.Kind.SELF, InCheng.COUNTY, null)));
          return tokens
              .issue(accounts.person(login).orElseThrow(), "", Set.of(), Duration.ofHours(1))
              .token();
        });
  }
}

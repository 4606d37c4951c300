package org.walnut.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.walnut.access.Accounts;
import org.walnut.access.NewAccount;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/** A burst of sign-ins against one node: refused cheaply, while those who are in work on. */
@WholeHouse
class ManySignInsTests {

  private static final int TRIES = 2_000;
  private static final int AT_ONCE = 200;

  @LocalServerPort int port;
  @Autowired Accounts accounts;

  /** From an address of their own, so that nobody else on this machine has to wait for them. */
  private final HttpClient http =
      HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.2")).build();

  @Test
  void thousands_of_sign_ins_at_once_do_not_disturb_those_who_are_in() throws Exception {
    var login = "calm-" + UUID.randomUUID().toString().substring(0, 8);
    var scope = new Scope(Scope.Kind.COUNTY, Town.COUNTY, null);
    Tenancy.within(
        Town.COUNTY,
        () ->
            accounts.open(
                new NewAccount(Ids.next(), login, Staff.PASSWORD, "平静", Role.AUDITOR, scope)));
    var working = Program.stranger("http://localhost:" + port).signedIn(login, Staff.PASSWORD);
    working.get("/api/v1/my/tokens");

    var answers = new ConcurrentHashMap<Integer, Integer>();
    var slowest = new AtomicLong();
    var began = System.nanoTime();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var places = new Semaphore(AT_ONCE);
      var burst =
          people.submit(() -> {
            for (int i = 0; i < TRIES; i++) {
              places.acquire();
              people.submit(() -> attempt(answers, places));
            }
            return true;
          });
      while (!burst.isDone()) {
        var before = System.nanoTime();
        working.get("/api/v1/my/tokens");
        slowest.accumulateAndGet(System.nanoTime() - before, Math::max);
      }
    }
    System.out.printf(
        "%d sign-ins, %d at once: %s in %d ms; slowest answer to somebody who is in: %d ms%n",
        TRIES,
        AT_ONCE,
        answers,
        (System.nanoTime() - began) / 1_000_000,
        slowest.get() / 1_000_000);

    assertThat(answers.keySet()).isSubsetOf(401, 429);
    assertThat(answers.get(429)).isGreaterThan(TRIES / 2);
    assertThat(Duration.ofNanos(slowest.get())).isLessThan(Duration.ofSeconds(20));
  }

  private void attempt(Map<Integer, Integer> answers, Semaphore places) {
    try {
      var body = "{\"login\": \"nobody-%s\", \"password\": \"guess\", \"acts\": []}";
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/tokens"))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      body.formatted(UUID.randomUUID().toString().substring(0, 8))))
              .build();
      var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
      answers.merge(answer.statusCode(), 1, Integer::sum);
    } catch (java.io.IOException | InterruptedException lost) {
      answers.merge(0, 1, Integer::sum);
    } finally {
      places.release();
    }
  }
}

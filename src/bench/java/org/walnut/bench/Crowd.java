package org.walnut.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Very many who try to come in at the same moment, from a hundred addresses. */
final class Crowd {

  private static final int ADDRESSES = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> RIGHT =
      List.of("county", "planner", "town", "village", "inspector", "finance", "warehouse");

  private final String server;
  private final List<HttpClient> clients =
      IntStream.range(0, ADDRESSES).mapToObj(Crowd::client).toList();
  private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();
  private long tookMillis;

  Crowd(String server) {
    this.server = server;
    List.of("let_in", "wrong", "sent_away", "odd", "unanswered")
        .forEach(name -> outcomes.put(name, new LongAdder()));
  }

  /** All at once; meanwhile the other work is done, until the last of them has gone. */
  <T> T come(int tries, Function<AtomicBoolean, T> meanwhile) throws InterruptedException {
    var gone = new AtomicBoolean();
    var start = new CountDownLatch(1);
    var began = System.nanoTime();
    try (var people = Executors.newVirtualThreadPerTaskExecutor();
        var other = Executors.newSingleThreadExecutor()) {
      var all =
          IntStream.range(0, tries)
              .mapToObj(each -> people.submit(() -> tryOnce(each, start)))
              .toList();
      var work = other.submit(() -> meanwhile.apply(gone));
      start.countDown();
      for (var each : all) {
        each.get();
      }
      tookMillis = (System.nanoTime() - began) / 1_000_000;
      gone.set(true);
      return work.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  Map<String, Long> outcomes() {
    var counted = new TreeMap<String, Long>();
    outcomes.forEach((name, count) -> counted.put(name, count.sum()));
    return counted;
  }

  long tookMillis() {
    return tookMillis;
  }

  private Void tryOnce(int number, CountDownLatch start) throws InterruptedException {
    start.await();
    outcomes.get(outcome(number)).increment();
    return null;
  }

  private String outcome(int number) throws InterruptedException {
    try {
      var answer = clients.get(number % ADDRESSES).send(request(number), BodyHandlers.ofString());
      return switch (answer.statusCode()) {
        case 201 -> "let_in";
        case 401 -> "wrong";
        case 429 -> answer.headers().firstValue("Retry-After").isPresent() ? "sent_away" : "odd";
        default -> "odd";
      };
    } catch (IOException lost) {
      return "unanswered";
    }
  }

  private HttpRequest request(int number) {
    var right = number % 10 == 0;
    var body =
        "{\"login\": \"%s\", \"password\": \"%s\", \"acts\": []}"
            .formatted(
                right ? RIGHT.get(number / 10 % RIGHT.size()) : "guest-" + number,
                right ? "walnut-2026" : "a guess");
    return HttpRequest.newBuilder(URI.create(server + "/api/v1/tokens"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static HttpClient client(int number) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .localAddress(InetAddress.ofLiteral("127.0.1." + (number + 1)))
        .connectTimeout(PATIENCE)
        .build();
  }
}

package org.walnut.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.walnut.house.InCheng;
import org.walnut.shared.Signature;

/**
 * Stands between Walnut and the gateway; may lose answers, and knows how often it was given texts.
 */
@TestComponent
class Phones implements DynamicPropertyRegistrar, AutoCloseable {

  static final String SECRET = "a secret for tests";

  enum Mood {
    OPEN,
    /** The gateway takes what it is given, but its answer is nonsense. */
    GARBLED,
    /** What it is given is lost, and the answer is nonsense. */
    LOSES
  }

  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Environment environment;
  private final AtomicInteger given = new AtomicInteger();
  private volatile Mood mood = Mood.OPEN;

  Phones(Environment environment) {
    this.environment = environment;
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  @Override
  public void accept(DynamicPropertyRegistry properties) {
    var url = "http://localhost:" + server.getAddress().getPort() + "/sandbox/sms/api";
    properties.add("walnut.sms.url", () -> url);
  }

  void be(Mood next) {
    mood = next;
  }

  /** How many texts were handed over since somebody last asked. */
  int given() {
    return given.getAndSet(0);
  }

  /** What is amiss with the sandbox's network. */
  void trouble(String trouble) throws Exception {
    http.send(
        HttpRequest.newBuilder(site("/sandbox/sms/api/" + InCheng.COUNTY + "/trouble"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"trouble\":\"" + trouble + "\"}"))
            .build(),
        BodyHandlers.discarding());
  }

  /** Tells what the gateway would tell. */
  int tell(String body, Signature signature) throws Exception {
    return http.send(
            HttpRequest.newBuilder(site("/callbacks/sms/" + InCheng.COUNTY))
                .header("Content-Type", "application/json")
                .header(Signature.TIMESTAMP_HEADER, Long.toString(signature.timestamp()))
                .header(Signature.NONCE_HEADER, signature.nonce())
                .header(Signature.VALUE_HEADER, signature.value())
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private URI site(String path) {
    return URI.create(
        "http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      if (exchange.getRequestMethod().equals("POST")) {
        given.incrementAndGet();
      }
      var answer =
          mood == Mood.LOSES
              ? null
              : http.send(forwarded(exchange, body), BodyHandlers.ofByteArray());
      var text =
          answer == null || mood == Mood.GARBLED ? "<p>?</p>".getBytes(UTF_8) : answer.body();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer == null ? 200 : answer.statusCode(), text.length);
      exchange.getResponseBody().write(text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest forwarded(HttpExchange exchange, byte[] body) {
    var request =
        HttpRequest.newBuilder(site(exchange.getRequestURI().toString()))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    for (var name :
        new String[] {Signature.TIMESTAMP_HEADER, Signature.NONCE_HEADER, Signature.VALUE_HEADER}) {
      var value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    return request.build();
  }
}

package org.walnut.payment;

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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.walnut.shared.Signature;

/** Stands between Walnut and the payment service, and can be told to be in trouble. */
@TestComponent
class Gate implements DynamicPropertyRegistrar, AutoCloseable {

  enum Mood {
    OPEN,
    DOWN,
    SLOW,
    MAD
  }

  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Environment environment;
  private volatile Mood mood = Mood.OPEN;

  Gate(Environment environment) {
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

  void be(Mood next) {
    mood = next;
  }

  @Override
  public void accept(DynamicPropertyRegistry properties) {
    var url = "http://localhost:" + server.getAddress().getPort() + "/sandbox/pay/api";
    properties.add("walnut.payment.provider-url", () -> url);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try {
      switch (mood) {
        case OPEN -> forward(exchange);
        case DOWN -> answer(exchange, 503, "{}");
        case SLOW -> {
          Thread.sleep(6_000);
          forward(exchange);
        }
        case MAD -> answer(exchange, 200, "<html>maintenance</html>");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private void forward(HttpExchange exchange) throws IOException, InterruptedException {
    var port = environment.getRequiredProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + exchange.getRequestURI()))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (var name :
        new String[] {Signature.TIMESTAMP_HEADER, Signature.NONCE_HEADER, Signature.VALUE_HEADER}) {
      var value = exchange.getRequestHeaders().getFirst(name);
      if (value != null) {
        request.header(name, value);
      }
    }
    var answer = http.send(request.build(), BodyHandlers.ofString());
    answer(exchange, answer.statusCode(), answer.body());
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}

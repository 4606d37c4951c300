package org.walnut.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.walnut.shared.Signature;

/** A shop that hears notices, and can be deaf for a while. */
final class Merchant implements AutoCloseable {

  /** What came. */
  record Heard(Signature signature, byte[] body) {

    String text() {
      return new String(body);
    }
  }

  private final HttpServer server;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger deafFor = new AtomicInteger();

  Merchant() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          var body = exchange.getRequestBody().readAllBytes();
          heard.add(new Heard(Signature.read(exchange.getRequestHeaders()::getFirst), body));
          exchange.sendResponseHeaders(deafFor.getAndDecrement() > 0 ? 500 : 200, -1);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/notices";
  }

  void deafFor(int notices) {
    deafFor.set(notices);
  }

  List<Heard> heard() {
    return heard;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

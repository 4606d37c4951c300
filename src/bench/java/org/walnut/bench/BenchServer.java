package org.walnut.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Walnut in a process of its own, with the named world. */
final class BenchServer implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 180;

  private final Process process;
  private final String address;

  BenchServer(Path data) throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    address = "http://127.0.0.1:" + port;
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.walnut.Walnut",
                "--server.port=" + port,
                "--walnut.world=named",
                "--walnut.data=" + data)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.to(data.resolve("server.log").toFile()))
            .start();
  }

  String address() {
    return address;
  }

  void await() throws InterruptedException {
    var http = HttpClient.newHttpClient();
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      try {
        var ready = HttpRequest.newBuilder(URI.create(address + "/readyz")).build();
        if (http.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It is still starting.
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new IllegalStateException("the server did not start");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
  }
}

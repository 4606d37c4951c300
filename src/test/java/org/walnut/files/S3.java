package org.walnut.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A store that speaks as much S3 as is asked of it, and checks each request's signature (SigV4).
 */
final class S3 implements AutoCloseable {

  static final String BUCKET = "walnut-files";
  static final String KEY = "AKTEST";
  static final String SECRET = "a secret for tests";

  private final HttpServer server;
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();

  S3() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  FileSettings settings(String bucket, String secret) {
    var url = "http://localhost:" + server.getAddress().getPort();
    return new FileSettings(url, bucket, "us-east-1", KEY, secret);
  }

  Map<String, byte[]> objects() {
    return objects;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      var path = exchange.getRequestURI().getRawPath();
      if (!signed(exchange)) {
        fail(exchange, 403, "SignatureDoesNotMatch");
      } else if (!path.startsWith("/" + BUCKET)) {
        fail(exchange, 404, "NoSuchBucket");
      } else {
        serve(exchange, path, body);
      }
    }
  }

  private void serve(HttpExchange exchange, String path, byte[] body) throws IOException {
    var lies = objects.get(path);
    switch (exchange.getRequestMethod()) {
      case "PUT" -> {
        objects.put(path, body);
        exchange.sendResponseHeaders(200, -1);
      }
      case "HEAD" ->
          exchange.sendResponseHeaders(lies != null || path.equals("/" + BUCKET) ? 200 : 404, -1);
      default -> {
        if (lies == null) {
          fail(exchange, 404, "NoSuchKey");
        } else {
          exchange.sendResponseHeaders(200, lies.length);
          exchange.getResponseBody().write(lies);
        }
      }
    }
  }

  private static void fail(HttpExchange exchange, int status, String code) throws IOException {
    var text =
        ("<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>").getBytes(UTF_8);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, head ? -1 : text.length);
    if (!head) {
      exchange.getResponseBody().write(text);
    }
  }

  private static boolean signed(HttpExchange exchange) {
    var given = exchange.getRequestHeaders().getFirst("Authorization");
    if (given == null || !given.startsWith("AWS4-HMAC-SHA256 Credential=" + KEY + "/")) {
      return false;
    }
    var scope = part(given, "Credential=").substring(KEY.length() + 1);
    var headers = part(given, "SignedHeaders=");
    var canonical =
        String.join(
            "\n",
            exchange.getRequestMethod(),
            exchange.getRequestURI().getRawPath(),
            "",
            Arrays.stream(headers.split(";"))
                .map(
                    name -> name + ":" + exchange.getRequestHeaders().getFirst(name).strip() + "\n")
                .collect(joining()),
            headers,
            exchange.getRequestHeaders().getFirst("x-amz-content-sha256"));
    var text =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            exchange.getRequestHeaders().getFirst("x-amz-date"),
            scope,
            Hash.of(canonical.getBytes(UTF_8)));
    var key = ("AWS4" + SECRET).getBytes(UTF_8);
    for (var each : scope.split("/")) {
      key = hmac(key, each);
    }
    return HexFormat.of().formatHex(hmac(key, text)).equals(part(given, "Signature="));
  }

  private static String part(String header, String name) {
    return header.substring(header.indexOf(name) + name.length()).split(",")[0].strip();
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

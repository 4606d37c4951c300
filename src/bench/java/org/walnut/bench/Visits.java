package org.walnut.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Somebody with a browser: comes in by the page, and then looks at the desk. */
final class Visits {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** So that one who works stays below what one address may ask. */
  private static final int BREATH = 25;

  private final HttpClient http;
  private final String server;

  Visits(String server, String from) {
    this.server = server;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .localAddress(InetAddress.ofLiteral(from))
            .cookieHandler(new CookieManager())
            .build();
  }

  void signIn(String login) {
    var page = send(HttpRequest.newBuilder(URI.create(server + "/sign-in")).build()).body();
    var token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("the page of sign-in has no form");
    }
    var form =
        "login=%s&password=walnut-2026&_csrf=%s"
            .formatted(login, URLEncoder.encode(token.group(1), UTF_8));
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(server + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    if (!answer.headers().firstValue("Location").orElse("").endsWith("/desk")) {
      throw new IllegalStateException(login + " did not come in: " + answer.statusCode());
    }
  }

  /** Looks at the desk, after a breath; answers how many microseconds the desk took. */
  long desk() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BREATH));
    var began = System.nanoTime();
    var answer = send(HttpRequest.newBuilder(URI.create(server + "/desk")).build());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("the desk answered " + answer.statusCode());
    }
    return (System.nanoTime() - began) / 1_000;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException lost) {
      throw new IllegalStateException("no answer", lost);
    }
  }
}

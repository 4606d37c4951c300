package org.walnut.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;

/** Somebody who asks for pages without a browser: as a role, or as nobody. */
final class Guest {

  private final String name;
  private final URI house;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Guest(String name, URI house) {
    this.name = name;
    this.house = house;
  }

  /** Signs in by the page, and answers where that leads. */
  String signIn(String login, String password) {
    var form = Jsoup.parse(get("/sign-in").body()).expectFirst("form[action=/sign-in]");
    var forgery = form.expectFirst("input[name=_csrf]").attr("value");
    var body = "login=%s&password=%s&_csrf=%s".formatted(login, password, encoded(forgery));
    var answer =
        send(
            HttpRequest.newBuilder(house.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    if (answer.uri().getPath().startsWith("/sign-in")) {
      throw new IllegalStateException(login + " is not let in");
    }
    return answer.uri().getPath();
  }

  HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(house.resolve(address)));
  }

  /** What a browser needs to be the same person. */
  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  URI house() {
    return house;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.header("Accept", "text/html,*/*;q=0.8").build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }
}

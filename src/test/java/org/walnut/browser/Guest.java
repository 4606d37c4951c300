package org.walnut.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who asks for pages without a browser: as a role, or as nobody. */
final class Guest {

  private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
  private static final Pattern THING =
      Pattern.compile("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final int GLANCES = 300;

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
    return let(login, submit("/sign-in", Map.of("login", login, "password", password)));
  }

  /** Signs in with the code that comes to a phone of the sandbox, and answers where that leads. */
  String signInByPhone(String county, String phone) {
    askForCode(county, phone);
    return let(phone, submit("/sign-in/code", Map.of("code", code(county, phone))));
  }

  /** Answers where the code is to be typed. */
  String askForCode(String county, String phone) {
    return submit("/sign-in/phone", Map.of("county", county, "phone", phone)).uri().getPath();
  }

  /** Fills in the form of a page that goes to the address of the page. */
  HttpResponse<String> submit(String address, Map<String, String> fields) {
    var form = Form.on(this, address, address);
    fields.forEach(form::with);
    return form.send();
  }

  HttpResponse<String> post(String address, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(address, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
  }

  /** As a form sends itself that can carry files. */
  HttpResponse<String> post(String address, Parts parts) {
    return post(address, parts.type(), BodyPublishers.ofByteArray(parts.bytes()));
  }

  private HttpResponse<String> post(String address, String type, BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(house.resolve(address)).header("Content-Type", type).POST(body));
  }

  HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(house.resolve(address)));
  }

  /** The page at an address, with all that stands on it. */
  Document page(String address) {
    var answer = get(address);
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(
          "%d for %s as %s".formatted(answer.statusCode(), address, this));
    }
    return Jsoup.parse(answer.body(), answer.uri().toString());
  }

  /** Of what a list links to under this address, the first whose page has such an element. */
  String firstOf(String list, String under, String element) {
    return page(list).select("main a[href^=" + under + "]").eachAttr("href").stream()
        .filter(address -> THING.matcher(address).find())
        .distinct()
        .filter(address -> page(address).selectFirst(element) != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + element + " from " + list));
  }

  /** Looks at the page again and again until the element is there. */
  Element await(String address, String element) {
    for (var glance = 0; glance < GLANCES; glance++) {
      var found = page(address).selectFirst(element);
      if (found != null) {
        return found;
      }
      pause();
    }
    throw new IllegalStateException("no " + element + " comes at " + address);
  }

  /** What a browser needs to be the same person. */
  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  URI house() {
    return house;
  }

  private static String let(String who, HttpResponse<String> answer) {
    if (answer.uri().getPath().startsWith("/sign-in")) {
      throw new IllegalStateException(who + " is not let in");
    }
    return answer.uri().getPath();
  }

  /** Looks at the phone until the text is there; the newest stands first. */
  String code(String county, String phone) {
    var phones = "/sandbox/phone/" + county;
    for (var glance = 0; glance < GLANCES; glance++) {
      var list = Jsoup.parse(get(phones + "?q=" + phone).body());
      var screen = list.selectFirst("a[href^=" + phones + "/]");
      var text = screen == null ? "" : Jsoup.parse(get(screen.attr("href")).body()).text();
      var code = CODE.matcher(text);
      if (code.find()) {
        return code.group();
      }
      pause();
    }
    throw new IllegalStateException("no code comes to " + phone);
  }

  private static void pause() {
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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

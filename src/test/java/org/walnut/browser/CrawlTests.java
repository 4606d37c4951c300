package org.walnut.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.walnut.Walnut;
import org.walnut.access.Accounts;
import org.walnut.house.Sessions;
import org.walnut.tenancy.Tenancy;

/**
 * Everybody of the named world goes to every page that links lead to; axe-core finds nothing wrong,
 * nothing is wider than a phone, and the browser has nothing to complain about.
 */
@SpringBootTest(
    classes = Walnut.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "walnut.test.world=named")
class CrawlTests {

  /** Looked over once for all roles. */
  private static final PageLook LOOK = new PageLook();

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @RegisterExtension final Chromium chromium = new Chromium();

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired SessionRepository<? extends Session> sessions;
  @Autowired CookieSerializer cookies;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @ParameterizedTest
  @CsvSource({
    "county, zh-CN, /desk, 40",
    "town, en-GB, /desk, 15",
    "village, zh-CN, /desk, 8",
    "keeper-centre, en-GB, /desk, 15",
    "station, zh-CN, /desk, 5",
    "inspector, en-GB, /desk, 5",
    "warehouse, zh-CN, /desk, 8",
    "finance, en-GB, /desk, 20",
    "auditor, zh-CN, /desk, 20",
    "buyer-lin, en-GB, /market/621221, 6",
    "nobody, zh-CN, /, 6"
  })
  void every_page_can_be_read_by_everybody(String who, String locale, String start, int least)
      throws Exception {
    var page = chromium.newPage(Device.DESKTOP, locale);
    if (!who.equals("nobody")) {
      page.context().addCookies(List.of(cookie(who, "621221")));
    }
    var crawler = new Crawler(page, "http://localhost:" + port, new Routes(mapping), LOOK);

    assertThat(crawler.from(start)).isEmpty();
    assertThat(crawler.visited()).hasSizeGreaterThanOrEqualTo(least);
    if (start.equals("/desk")) {
      assertThat(thereForAnotherCounty(crawler.visited())).isEmpty();
    }
  }

  /** The ids are real ones, so that only the wall between the counties hides what they name. */
  private List<String> thereForAnotherCounty(List<String> visited) throws Exception {
    var there = new ArrayList<String>();
    for (var address : visited) {
      if (ID.matcher(address).find() && status(address, cookie("hs-county", "522731")) < 300) {
        there.add(address);
      }
    }
    return there;
  }

  private int status(String address, Cookie cookie) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
            .header("Cookie", cookie.name + "=" + cookie.value)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private Cookie cookie(String login, String county) {
    var person = Tenancy.within(county, () -> accounts.person(login).orElseThrow());
    var cookie = new Sessions(sessions, cookies).of(person);
    return new Cookie(cookie.getName(), cookie.getValue()).setUrl("http://localhost:" + port);
  }
}

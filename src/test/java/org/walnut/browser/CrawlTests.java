package org.walnut.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Goes through the named world as every role and as nobody, by links alone, and looks at what
 * comes: every link leads somewhere, every page is reached, told apart by its title, and fit for
 * everyone.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the whole house")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTests {

  private static final Logger LOG = LoggerFactory.getLogger(CrawlTests.class);
  private static final String PASSWORD = "walnut-2026";

  /** One of each role. */
  private static final List<String> LOGINS =
      List.of(
          "county",
          "town",
          "village",
          "keeper-centre",
          "station",
          "inspector",
          "warehouse",
          "finance",
          "auditor",
          "buyer-lin");

  /** Where somebody without a login begins; a phone and a bank know their addresses. */
  private static final String[] DOORSTEPS = {
    "/", "/public/621221", "/sandbox/phone/621221", "/sandbox/bank/621221"
  };

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  Routes routes;
  Crawl crawl;

  @BeforeAll
  void go_through_the_house() {
    routes = new Routes(handlers);
    var guests = new ArrayList<Callable<List<FoundPage>>>();
    for (var login : LOGINS) {
      var guest = new Guest(login, house());
      guests.add(() -> new Crawler(routes, guest).from(guest.signIn(login, PASSWORD)));
    }
    guests.add(() -> new Crawler(routes, new Guest("nobody", house())).from(DOORSTEPS));
    crawl = Crawl.by(guests);
    LOG.info("{} pages, {}", crawl.found().size(), crawl.patterns());
  }

  @Test
  void no_link_leads_to_a_refusal() {
    assertThat(crawl.found())
        .filteredOn(page -> page.status() >= 400 || sentAway(page))
        .extracting(page -> page.status() + " " + page)
        .isEmpty();
  }

  @Test
  void every_page_is_reached_or_known_not_to_be() throws IOException {
    var left = routes.all();
    crawl.found().forEach(page -> left.remove(page.pattern()));

    assertThat(left).isSubsetOf(unreached());
  }

  @Test
  void titles_tell_pages_apart() {
    var titles =
        crawl.found().stream()
            .filter(FoundPage::page)
            .collect(
                groupingBy(
                    page -> page.guest() + ": " + page.title(),
                    TreeMap::new,
                    mapping(FoundPage::pattern, toCollection(TreeSet::new))));
    titles.values().removeIf(patterns -> patterns.size() < 2);

    assertThat(titles).isEmpty();
  }

  @Test
  void every_page_is_fit_for_everyone() {
    var pages = crawl.worthLooking();
    assertThat(pages).hasSizeGreaterThan(200);

    var start = System.nanoTime();
    var faults = Crawl.faults(pages);
    LOG.info("{} looked at in {} s", pages.size(), (System.nanoTime() - start) / 1_000_000_000);
    assertThat(faults).isEmpty();
  }

  private static boolean sentAway(FoundPage page) {
    return page.pattern().equals("/sign-in") && !page.guest().toString().equals("nobody");
  }

  private URI house() {
    return URI.create("http://localhost:" + port);
  }

  private static List<String> unreached() throws IOException {
    var file = new ClassPathResource("browser/unreached.txt");
    return file.getContentAsString(UTF_8)
        .lines()
        .filter(line -> line.startsWith("/"))
        .map(line -> line.replaceFirst("\\s.*", ""))
        .toList();
  }
}

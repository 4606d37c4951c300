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
import java.util.Map;
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
  private static final String COUNTY = "621221";
  private static final String PHONE_OF_A_VILLAGER = "00000000001";
  private static final String SOMEBODY_NEW = "somebody new";
  private static final String PHONE_OF_NOBODY = "00000000999";

  /** One of each role but the villager, who has no password. */
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
  Map<EmptyForm, FoundPage> forms;

  @BeforeAll
  void go_through_the_house() {
    routes = new Routes(handlers);
    var guests = new ArrayList<Callable<List<FoundPage>>>();
    var villager = new Guest("villager", house());
    var home = villager.signInByPhone(COUNTY, PHONE_OF_A_VILLAGER);
    guests.add(() -> new Crawler(routes, villager).from(home));
    for (var login : LOGINS) {
      var guest = new Guest(login, house());
      guests.add(() -> new Crawler(routes, guest).from(guest.signIn(login, PASSWORD)));
    }
    guests.add(() -> new Crawler(routes, new Guest("nobody", house())).from(DOORSTEPS));
    guests.add(this::halfWayIn);
    crawl = Crawl.by(guests);
    forms = crawl.forms();
    LOG.info("{} pages, {} forms, {}", crawl.found().size(), forms.size(), crawl.patterns());
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
  void an_empty_form_is_refused_and_says_why_at_the_field() {
    var faults =
        forms.entrySet().stream()
            .flatMap(sent ->
                sent.getKey().faults(sent.getValue()).stream()
                    .map(fault -> sent.getKey() + ": " + fault));
    assertThat(faults).isEmpty();
    assertThat(forms).hasSizeGreaterThan(40);
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
    var pages = crawl.and(forms.values()).worthLooking();
    assertThat(pages).hasSizeGreaterThan(120);

    var start = System.nanoTime();
    var faults = Crawl.faults(pages);
    LOG.info("{} looked at in {} s", pages.size(), (System.nanoTime() - start) / 1_000_000_000);
    assertThat(faults).isEmpty();
  }

  /** Somebody whose phone nobody knows says who they are, and then asks for one more code. */
  private List<FoundPage> halfWayIn() {
    var guest = new Guest(SOMEBODY_NEW, house());
    guest.askForCode(COUNTY, PHONE_OF_NOBODY);
    var who = guest.submit("/sign-in/code", Map.of("code", guest.code(COUNTY, PHONE_OF_NOBODY)));
    var crawler = new Crawler(routes, guest);
    crawler.from(who.uri().getPath());
    return crawler.from(guest.askForCode(COUNTY, PHONE_OF_NOBODY));
  }

  private static boolean sentAway(FoundPage page) {
    return page.pattern().equals("/sign-in")
        && !List.of("nobody", SOMEBODY_NEW).contains(page.guest().toString());
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

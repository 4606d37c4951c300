package org.walnut.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.walnut.browser.People.COUNTY;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.walnut.audit.Sealing;
import org.walnut.tenancy.Tenancy;

/**
 * Goes through the named world as every role and as nobody, by links alone once errands are run,
 * and looks at what comes: every link leads somewhere, every page is reached, told apart by its
 * title, and fit for everyone.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the whole house")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "walnut.test.world=named")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTests {

  private static final Logger LOG = LoggerFactory.getLogger(CrawlTests.class);
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
    "/",
    "/public/621221",
    "/sandbox/phone/621221",
    "/sandbox/bank/621221",
    "/sandbox/pay/621221",
    "/sandbox/wechat/621221/transfers"
  };

  @LocalServerPort int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  @Autowired Sealing sealing;

  Routes routes;
  Crawl crawl;
  List<FoundPage> shown;
  Map<EmptyForm, FoundPage> forms;

  @BeforeAll
  void go_through_the_house() {
    routes = new Routes(handlers);
    var trail = new Trail(routes);
    var people = new People(URI.create("http://localhost:" + port));
    begin(people, trail);
    var start = System.nanoTime();
    Errands.run(people, trail);
    LOG.info("errands run in {} s", since(start));
    Tenancy.within(COUNTY, sealing::sealAll);
    var guests = new ArrayList<>(trail.crawls().toList());
    guests.add(() -> halfWayIn(people.stranger(SOMEBODY_NEW)));
    start = System.nanoTime();
    crawl = Crawl.by(guests);
    LOG.info("crawled in {} s", since(start));
    shown = trail.shown();
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
    crawl.and(shown).found().forEach(page -> left.remove(page.pattern()));

    assertThat(left).containsExactlyInAnyOrderElementsOf(unreached());
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
    var pages = crawl.and(shown).and(forms.values()).worthLooking();
    assertThat(pages).hasSizeGreaterThan(120);

    var start = System.nanoTime();
    var faults = Crawl.faults(pages);
    LOG.info("{} looked at in {} s", pages.size(), since(start));
    assertThat(faults).isEmpty();
  }

  /** Everybody begins at home. */
  private static void begin(People people, Trail trail) {
    var villager = people.stranger("villager");
    trail.from(villager, villager.signInByPhone(COUNTY, PHONE_OF_A_VILLAGER));
    LOGINS.forEach(login -> trail.from(people.of(login), people.home(login)));
    trail.from(people.nobody(), DOORSTEPS);
  }

  /** Somebody whose phone nobody knows says who they are, and then asks for one more code. */
  private List<FoundPage> halfWayIn(Guest guest) {
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

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
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

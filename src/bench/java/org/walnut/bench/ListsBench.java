package org.walnut.bench;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walnut.Walnut;
import org.walnut.access.Act;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.figure.DeskWork;
import org.walnut.house.TestDatabases;
import org.walnut.ledger.LedgerSnapshots;
import org.walnut.tenancy.Tenancy;
import org.walnut.web.NavEntry;

/**
 * What every list of the console costs with a hundred thousand rows behind it: the first page, the
 * next, one in the middle, a search that finds something, one that finds nothing, and each filter,
 * for each role that sees the list. A list's number is that of its worst request.
 */
public final class ListsBench {

  private static final String COUNTY = "621221";

  /** Lists that stand behind others and not in the navigation, with the act they need. */
  private static final Map<String, Act> BEHIND =
      Map.of(
          "/settlement/runs", Act.READ_MONEY,
          "/households/imports", Act.REGISTER_HOUSEHOLDS,
          "/my/messages", Act.SEE_DESK);

  /** Not lists: numbers worked out of all records, measured by {@link FiguresBench}. */
  private static final List<String> FIGURES = List.of("/figures");

  private ListsBench() {}

  public static void main(String[] arguments) throws IOException {
    var database = TestDatabases.fresh();
    System.setProperty("walnut.db.url", TestDatabases.url(database));
    System.setProperty("walnut.db.user", "postgres");
    System.setProperty("walnut.world", "none");
    System.setProperty("db-scheduler.enabled", "false");
    System.setProperty("walnut.data", "target/bench-data");
    // The first start brings the official lists, the second seals what is written in between.
    SpringApplication.run(Walnut.class, "--server.port=-1").close();
    write(database);
    try (var walnut = SpringApplication.run(Walnut.class, "--server.port=-1")) {
      // What the job does each night; the measurement runs without jobs.
      Tenancy.within(COUNTY, walnut.getBean(LedgerSnapshots.class)::make);
      var owner = JdbcClient.create(TestDatabases.owner(database));
      owner.sql("vacuum analyze").update();
      var visits = new ListVisits(walnut);
      var measured = new ArrayList<ListVisits.Measured>();
      for (var who : people(owner)) {
        for (var path : paths(walnut, who, arguments)) {
          measured.addAll(visits.measure(path, who));
        }
      }
      say(measured);
    }
    System.exit(0);
  }

  private static void write(String database) throws IOException {
    System.out.println("writing 100,000 rows behind each list");
    try (var connection = TestDatabases.owner(database).getConnection();
        var statement = connection.createStatement()) {
      for (var sql : Files.readString(Path.of("src/bench/sql/lists.sql")).split(";\\s*\\n")) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Who sees lists from which side: all of the county, a town, a shop, money, lots. */
  private static List<Person> people(JdbcClient owner) {
    var county = new Scope(Scope.Kind.COUNTY, COUNTY, null);
    return List.of(
        person(owner, Role.COUNTY_STAFF, county),
        person(owner, Role.FINANCE, county),
        person(owner, Role.INSPECTOR, county),
        person(owner, Role.SHOP_KEEPER, new Scope(Scope.Kind.SHOP, COUNTY, id(owner, "shop", 500))),
        person(owner, Role.TOWN_OFFICER, new Scope(Scope.Kind.TOWN, "621221108000", null)));
  }

  private static Person person(JdbcClient owner, Role role, Scope scope) {
    return new Person(id(owner, "me", 1), COUNTY, role.name(), "Bench", role, scope, role.acts());
  }

  private static UUID id(JdbcClient owner, String kind, long n) {
    return owner
        .sql("select bench_id(:kind, :n)")
        .param("kind", kind)
        .param("n", n)
        .query(UUID.class)
        .single();
  }

  /** Those named, or all of the navigation, the kinds of work and what stands behind. */
  private static List<String> paths(
      ConfigurableApplicationContext walnut, Person who, String[] named) {
    var all =
        Stream.of(
            walnut.getBeansOfType(NavEntry.class).values().stream()
                .filter(
                    entry -> who.acts().stream().anyMatch(act -> act.name().equals(entry.act())))
                .map(NavEntry::path),
            walnut.getBeansOfType(DeskWork.class).values().stream()
                .filter(work -> who.may(work.needs()))
                .map(work -> "/desk/" + work.kind()),
            BEHIND.entrySet().stream()
                .filter(behind -> who.may(behind.getValue()))
                .map(Map.Entry::getKey));
    return all.flatMap(paths -> paths)
        .distinct()
        .sorted()
        .filter(path -> !FIGURES.contains(path))
        .filter(path -> named.length == 0 || List.of(named).contains(path))
        .toList();
  }

  private static void say(List<ListVisits.Measured> measured) {
    var lists =
        measured.stream().collect(groupingBy(ListVisits.Measured::list, TreeMap::new, toList()));
    System.out.printf("%n%-36s %9s %5s  %s%n", "list", "p95 ms", "stmts", "worst request");
    lists.forEach((list, requests) -> {
      var worst = requests.stream().max(comparingDouble(ListVisits.Measured::p95)).orElseThrow();
      var most = requests.stream().mapToInt(ListVisits.Measured::statements).max().orElseThrow();
      System.out.printf(
          Locale.ROOT, "%-36s %9.1f %5d  %s%n", list, worst.p95(), most, worst.what());
    });
    lists.forEach((list, requests) -> {
      var name = list.substring(1).replaceAll("[/.]", "_");
      say(
          name + ".p95_ms",
          requests.stream().mapToDouble(ListVisits.Measured::p95).max().orElseThrow(),
          "ms");
      say(
          name + ".statements",
          requests.stream().mapToInt(ListVisits.Measured::statements).max().orElseThrow(),
          "count");
    });
    say(
        "worst_p95_ms",
        measured.stream().mapToDouble(ListVisits.Measured::p95).max().orElse(0),
        "ms");
    say(
        "most_statements",
        measured.stream().mapToInt(ListVisits.Measured::statements).max().orElse(0),
        "count");
  }

  private static void say(String figure, double value, String unit) {
    System.out.printf(Locale.ROOT, "bench lists.%s %.2f %s%n", figure, value, unit);
  }
}

package org.walnut.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walnut.Walnut;
import org.walnut.access.Person;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.house.Statements;
import org.walnut.house.TestDatabases;
import org.walnut.settlement.NewRun;
import org.walnut.settlement.SettlementRuns;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/**
 * A month of a county settled in one run: 890 shops, 3,682 households, 30,000 completed orders none
 * of which was settled before. Measured is all of it: every order divided, booked in the ledger and
 * written as lines of its households, then the statements. A second run must find nothing to do.
 */
public final class SettlementBench {

  private static final String COUNTY = "621221";

  private SettlementBench() {}

  public static void main(String[] arguments) throws IOException {
    var database = TestDatabases.fresh();
    System.setProperty("walnut.db.url", TestDatabases.url(database));
    System.setProperty("walnut.db.user", "postgres");
    System.setProperty("walnut.world", "none");
    System.setProperty("db-scheduler.enabled", "false");
    System.setProperty("walnut.data", "target/bench-data");
    try (var walnut = SpringApplication.run(Walnut.class, "--server.port=-1")) {
      var owner = JdbcClient.create(TestDatabases.owner(database));
      write(database);
      owner.sql("vacuum analyze").update();
      var runs = walnut.getBean(SettlementRuns.class);
      var scope = new Scope(Scope.Kind.COUNTY, COUNTY, null);
      var clerk =
          new Person(
              Ids.next(), COUNTY, "finance", "Bench", Role.FINANCE, scope, Role.FINANCE.acts());
      Tenancy.within(COUNTY, () -> measure(runs, clerk, owner));
    }
    System.exit(0);
  }

  private static void measure(SettlementRuns runs, Person clerk, JdbcClient owner) {
    var today = LocalDate.now();
    say("orders", count(owner, "orders"), "count");
    long from = System.nanoTime();
    runs.make(new NewRun(null, today), clerk);
    say("run_s", Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0, "s");
    long lines = count(owner, "settlement_line");
    long statements = count(owner, "statement");
    say("lines", lines, "count");
    say("household_statements", statements, "count");
    say("unsplit_fen", unsplit(owner), "fen");
    from = System.nanoTime();
    var second = Statements.during(() -> runs.make(new NewRun(null, today), clerk));
    say("second_run_s", Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0, "s");
    say("second_run_statements", second.size(), "count");
    say(
        "second_run_lines",
        count(owner, "settlement_line") - lines + count(owner, "statement") - statements,
        "count");
  }

  private static void write(String database) throws IOException {
    System.out.println("writing a month of 890 shops, 3,682 households and 30,000 orders");
    try (var connection = TestDatabases.owner(database).getConnection();
        var statement = connection.createStatement()) {
      for (var sql : Files.readString(Path.of("src/bench/sql/settlement.sql")).split(";\\s*\\n")) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What buyers paid and were not given back, less what it was divided into; orders left out, too.
   */
  private static long unsplit(JdbcClient owner) {
    return owner
        .sql(
            """
            select (select sum(goods_fen + postage_fen) from orders) - (select sum(amount_fen) from order_refund)
                   - (select sum(t.amount_fen)
                        from ledger_transfer t
                        join ledger_entry e on e.county_id = t.county_id and e.id = t.entry_id
                       where e.cause like 'order:%:settled')
            """)
        .query(Long.class)
        .single();
  }

  private static long count(JdbcClient owner, String table) {
    return owner.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static void say(String figure, double value, String unit) {
    System.out.printf(Locale.ROOT, "bench settlement.%s %.2f %s%n", figure, value, unit);
  }
}

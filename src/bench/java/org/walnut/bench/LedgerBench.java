package org.walnut.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.walnut.Walnut;
import org.walnut.ledger.AccountRef;
import org.walnut.ledger.Ledger;
import org.walnut.ledger.Posting;
import org.walnut.ledger.Transfer;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Money;
import org.walnut.tenancy.Tenancy;

/**
 * Transfers per second, sixteen writers at once, each transfer an entry and a transaction of its
 * own, all of them from the one account of the buyers to one of a thousand households. Both sides
 * write to the embedded PostgreSQL as it is in use (fsync and synchronous_commit on, its statistics
 * taken), as the same role, through the same pool, and alternate in one run. The first rounds do
 * not count: until the compiler is done with the door, it works beside it.
 *
 * <p>The door: {@link Ledger#post}. A transaction names the county and calls {@code ledger_write},
 * which takes the lock shared by all writers, looks whether month and accounts are open and inserts
 * entry and transfer: two statements and a commit.
 *
 * <p>Raw JDBC: a transaction names the county (the wall lets nothing in without), inserts the same
 * row into {@code ledger_entry} and the same into {@code ledger_transfer}: three statements and a
 * commit. It looks at nothing; what keys, checks and walls of the tables cost, both sides pay.
 */
public final class LedgerBench {

  private static final String COUNTY = "621221";
  private static final int WRITERS = 16;
  private static final int EACH = Integer.getInteger("bench.each", 150);
  private static final int PAIRS = Integer.getInteger("bench.pairs", 9);
  private static final int WARM = 8;

  private final Ledger ledger;
  private final DataSource database;
  private final DataSource owner;
  private final LocalDate today;
  private final List<AccountRef> households =
      IntStream.range(0, 1000).mapToObj(_ -> AccountRef.household(Ids.next())).toList();

  private LedgerBench(ApplicationContext walnut) {
    this.ledger = walnut.getBean(Ledger.class);
    this.database = walnut.getBean(DataSource.class);
    this.owner = walnut.getBean(Flyway.class).getConfiguration().getDataSource();
    this.today = walnut.getBean(Days.class).today();
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("walnut.data", "target/bench-data/" + ProcessHandle.current().pid());
    System.setProperty("walnut.world", "none");
    System.setProperty("db-scheduler.enabled", "false");
    System.setProperty("logging.level.org.walnut", "warn");
    try (var walnut = SpringApplication.run(Walnut.class, "--server.port=-1")) {
      new LedgerBench(walnut).measure();
    }
    System.exit(0);
  }

  private void measure() throws Exception {
    households.forEach(household -> Tenancy.within(COUNTY, () -> post(household)));
    durable();
    JdbcClient.create(owner).sql("analyze").update();
    var door = new double[PAIRS];
    var raw = new double[PAIRS];
    for (var pair = -WARM; pair < PAIRS; pair++) {
      var doorFirst = pair % 2 == 0;
      var one = perSecond(doorFirst);
      var other = perSecond(!doorFirst);
      if (pair >= 0) {
        door[pair] = doorFirst ? one : other;
        raw[pair] = doorFirst ? other : one;
      }
    }
    System.out.println(
        PAIRS + " pairs of rounds of " + WRITERS + " × " + EACH + " transfers; medians");
    say("door", median(door), "1/s");
    say("raw", median(raw), "1/s");
    say(
        "ratio",
        median(IntStream.range(0, PAIRS).mapToDouble(pair -> door[pair] / raw[pair]).toArray()),
        "fraction");
  }

  private void durable() {
    var off =
        JdbcClient.create(database)
            .sql(
                """
                select name
                  from pg_settings
                 where name in ('fsync', 'synchronous_commit') and setting <> 'on'
                """)
            .query(String.class)
            .list();
    if (!off.isEmpty()) {
      throw new IllegalStateException("not durable: " + off);
    }
  }

  private double perSecond(boolean door) throws Exception {
    var begin = System.nanoTime();
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      writers
          .invokeAll(
              IntStream.range(0, WRITERS)
                  .<Callable<Boolean>>mapToObj(_ -> () -> write(door))
                  .toList())
          .forEach(each -> each.resultNow());
    }
    return WRITERS * EACH / ((System.nanoTime() - begin) / 1e9);
  }

  private boolean write(boolean door) throws SQLException {
    for (var transfer = 0; transfer < EACH; transfer++) {
      var household = households.get(ThreadLocalRandom.current().nextInt(households.size()));
      if (door) {
        Tenancy.within(COUNTY, () -> post(household));
      } else {
        insert(household);
      }
    }
    return true;
  }

  private UUID post(AccountRef household) {
    return ledger.post(
        new Posting(
            "bench:" + UUID.randomUUID(),
            today,
            "ledger.memo.reversal",
            List.of(new Transfer(AccountRef.buyers(), household, new Money(100)))));
  }

  private void insert(AccountRef household) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var county = connection.prepareStatement("select set_config('walnut.county', ?, true)");
          var entry = connection.prepareStatement(ENTRY);
          var transfer = connection.prepareStatement(TRANSFER)) {
        var id = Ids.next();
        county.setString(1, COUNTY);
        county.execute();
        entry.setObject(1, id);
        entry.setObject(2, today);
        entry.setObject(3, today);
        entry.setString(4, "bench:" + UUID.randomUUID());
        entry.executeUpdate();
        transfer.setObject(1, id);
        transfer.setObject(2, today);
        transfer.setObject(3, today);
        transfer.setObject(4, AccountRef.buyers().id());
        transfer.setObject(5, household.id());
        transfer.executeUpdate();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String figure, double value, String unit) {
    System.out.printf(Locale.ROOT, "bench ledger.%s %.3f %s%n", figure, value, unit);
  }

  private static final String ENTRY =
      """
      insert into ledger_entry (id, on_day, booked_on, cause, memo, transfer_count, total_fen)
      values (?, ?, ?, ?, 'ledger.memo.reversal', 1, 100)
      """;

  private static final String TRANSFER =
      """
      insert into ledger_transfer (entry_id, line_no, on_day, booked_on, transfer_count, debit_id, credit_id, amount_fen)
      values (?, 1, ?, ?, 1, ?, ?, 100)
      """;
}

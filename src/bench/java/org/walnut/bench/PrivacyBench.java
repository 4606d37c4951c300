package org.walnut.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.Walnut;
import org.walnut.house.TestDatabases;
import org.walnut.household.HouseholdSeals;
import org.walnut.household.HouseholdStatus;
import org.walnut.privacy.SealedColumn;
import org.walnut.privacy.Seals;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/**
 * What sealing costs: 100,000 households with a sealed status against the same with a clear one, by
 * page of 26, by status, and whole as an export; and how many values a second are sealed, opened
 * and marked.
 */
public final class PrivacyBench {

  private static final String COUNTY = "621221";
  private static final int HOUSEHOLDS = 100_000;
  private static final int RUNS = 9;
  private static final String[] STATUSES = {"NOT_POOR", "REGISTERED_POOR", "LIFTED", "MONITORED"};

  private PrivacyBench() {}

  public static void main(String[] arguments) {
    var database = TestDatabases.fresh();
    System.setProperty("walnut.db.url", TestDatabases.url(database));
    System.setProperty("walnut.db.user", "postgres");
    System.setProperty("walnut.data", "target/bench-data");
    System.setProperty("walnut.world", "none");
    System.setProperty("db-scheduler.enabled", "false");
    try (var walnut = SpringApplication.run(Walnut.class, "--server.port=-1")) {
      var seals = walnut.getBean(Seals.class);
      var opened = walnut.getBean(HouseholdSeals.class);
      var db = walnut.getBean(JdbcClient.class);
      var transaction = new TransactionTemplate(walnut.getBean(PlatformTransactionManager.class));
      Tenancy.within(
          COUNTY,
          () -> {
            operations(seals, opened.columns().getFirst());
            write(TestDatabases.owner(database), seals, opened.columns().getFirst());
            var marks = opened.marks(List.of(HouseholdStatus.REGISTERED_POOR));
            compare(
                "page",
                () ->
                    transaction.execute(_ ->
                        db.sql(
                                SEALED
                                    + " where status_mark = any(:marks::bytea[]) order by code limit 26")
                            .param("marks", marks)
                            .query((row, _) -> opened.status(row))
                            .list()),
                () ->
                    transaction.execute(_ ->
                        db.sql(CLEAR + " where status = 'REGISTERED_POOR' order by code limit 26")
                            .query((row, _) -> row.getString("status"))
                            .list()));
            compare(
                "count",
                () ->
                    transaction.execute(_ ->
                        db.sql(
                                "select count(*) from household where status_mark = any(:marks::bytea[])")
                            .param("marks", marks)
                            .query(Long.class)
                            .single()),
                () ->
                    transaction.execute(_ ->
                        db.sql(
                                "select count(*) from household_clear where status = 'REGISTERED_POOR'")
                            .query(Long.class)
                            .single()));
            compare(
                "export",
                () ->
                    transaction.execute(_ ->
                        db.sql(SEALED + " order by code")
                            .query((row, _) -> opened.status(row))
                            .list()
                            .size()),
                () ->
                    transaction.execute(_ ->
                        db.sql(CLEAR + " order by code")
                            .query((row, _) -> row.getString("status"))
                            .list()
                            .size()));
          });
    }
    System.exit(0);
  }

  private static void operations(Seals seals, SealedColumn column) {
    var id = Ids.next();
    var sealed = seals.seal(column, "REGISTERED_POOR", id);
    perSecond("sealed", () -> seals.seal(column, "REGISTERED_POOR", id));
    perSecond("opened", () -> seals.open(column, sealed, id));
    perSecond("marked", () -> seals.mark(column, "REGISTERED_POOR", id));
  }

  private static void perSecond(String name, Supplier<?> work) {
    for (int i = 0; i < 50_000; i++) {
      work.get();
    }
    var begin = System.nanoTime();
    for (int i = 0; i < 200_000; i++) {
      work.get();
    }
    say(name, 200_000 / ((System.nanoTime() - begin) / 1e9), "values/s");
  }

  private static void write(javax.sql.DataSource owner, Seals seals, SealedColumn column) {
    System.out.println("writing " + HOUSEHOLDS + " households of " + COUNTY);
    var db = new JdbcTemplate(owner);
    db.execute(
        "create table household_clear (county_id text, id uuid primary key, code text, status text)");
    db.execute("grant select on household_clear to walnut_app");
    var sealed = new ArrayList<Object[]>();
    var clear = new ArrayList<Object[]>();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      UUID id = Ids.next();
      var status = STATUSES[i % 100 < 70 ? 0 : i % 100 < 85 ? 1 : i % 100 < 97 ? 2 : 3];
      var code = "H-%06d".formatted(i);
      sealed.add(
          new Object[] {id, code, seals.seal(column, status, id), seals.mark(column, status, id)});
      clear.add(new Object[] {id, code, status});
    }
    db.batchUpdate(
        "insert into household (county_id, id, code, village_code, status_sealed, status_mark, registered_at)"
            + " values ('621221', ?, ?, '621221108203', ?, ?, now())",
        sealed);
    db.batchUpdate(
        "insert into household_clear (county_id, id, code, status) values ('621221', ?, ?, ?)",
        clear);
    db.execute("create index on household_clear (county_id, status)");
    db.execute("create index on household_clear (county_id, code)");
    db.execute("analyze");
  }

  private static void compare(String name, Supplier<?> sealed, Supplier<?> clear) {
    var ours = new double[RUNS];
    var theirs = new double[RUNS];
    for (var run = -3; run < RUNS; run++) {
      var a = milliseconds(sealed);
      var b = milliseconds(clear);
      if (run >= 0) {
        ours[run] = a;
        theirs[run] = b;
      }
    }
    say(name + "_sealed", median(ours), "ms");
    say(name + "_clear", median(theirs), "ms");
    say(name + "_ratio", median(ours) / median(theirs), "ratio");
  }

  private static double milliseconds(Supplier<?> work) {
    var begin = System.nanoTime();
    work.get();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String figure, double value, String unit) {
    System.out.printf(Locale.ROOT, "bench privacy.%s %.2f %s%n", figure, value, unit);
  }

  private static final String SEALED = "select id, code, status_sealed from household";
  private static final String CLEAR = "select id, code, status from household_clear";
}

package org.walnut.audit;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Ids;
import org.walnut.tenancy.Tenancy;

/**
 * Writes activities for a county of the test's own, and looks behind Walnut's back as the owner.
 */
@TestComponent
class Notebook {

  private static final AtomicInteger COUNTIES = new AtomicInteger(900_000);

  private final Activities activities;
  private final Sealing sealing;
  private final Verification verification;
  private final TransactionTemplate transaction;
  private final String url;

  Notebook(
      Activities activities,
      Sealing sealing,
      Verification verification,
      TransactionTemplate transaction,
      Environment environment) {
    this.activities = activities;
    this.sealing = sealing;
    this.verification = verification;
    this.transaction = transaction;
    this.url = environment.getRequiredProperty("walnut.db.url");
  }

  String county() {
    return Integer.toString(COUNTIES.incrementAndGet());
  }

  /** In one transaction of the county; answers what they happened to. */
  List<UUID> write(String county, int count) {
    return Tenancy.within(
        county,
        () ->
            transaction.execute(_ ->
                IntStream.range(0, count)
                    .mapToObj(number -> {
                      var subject = Ids.next();
                      activities.record("files.kept", "test", subject, "T-" + number, "核桃, 1:x");
                      return subject;
                    })
                    .toList()));
  }

  int seal(String county) {
    return Tenancy.within(county, sealing::seal);
  }

  int sealLate(String county) {
    return Tenancy.within(county, sealing::sealLate);
  }

  int sealAll(String county) {
    return Tenancy.within(county, sealing::sealAll);
  }

  /** What the two checks of the seals find. */
  List<String> faults(String county) {
    return Tenancy.within(county, verification::run).stream()
        .filter(outcome -> outcome.rule().contains("seal"))
        .flatMap(outcome -> outcome.finding().faults().stream())
        .toList();
  }

  /** Past every wall, key and check. */
  int asOwner(String sql, String county) {
    var connection = new SingleConnectionDataSource(url, "postgres", "", true);
    try {
      var db = JdbcClient.create(connection);
      db.sql("set session_replication_role = replica").update();
      return db.sql(sql).param("county", county).update();
    } finally {
      connection.destroy();
    }
  }

  JdbcClient owner() {
    return JdbcClient.create(door());
  }

  private DataSource door() {
    return DataSourceBuilder.create().url(url).username("postgres").build();
  }
}

package org.walnut.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.audit.Activities;
import org.walnut.shared.Days;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;
import org.walnut.tenancy.Tenancy;

/** Erases what is past its time, and writes down how much; nothing goes silently. */
@Service
public class Retention {

  private static final Logger log = LoggerFactory.getLogger(Retention.class);

  private final List<Retained> kinds;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Activities activities;
  private final Clock clock;

  Retention(
      ObjectProvider<Retained> kinds,
      JdbcClient db,
      TransactionTemplate transaction,
      Activities activities,
      Clock clock) {
    this.kinds = kinds.orderedStream().toList();
    this.db = db;
    this.transaction = transaction;
    this.activities = activities;
    this.clock = clock;
  }

  /** One round for the county at hand; broken off, the next one goes on. */
  public void run() {
    kinds.forEach(this::run);
  }

  private void run(Retained kind) {
    var before = clock.instant().minus(Duration.ofDays(transaction.execute(_ -> days(kind))));
    int erased = 0;
    int now;
    do {
      now = transaction.execute(_ -> kind.eraseSome(before));
      erased += now;
    } while (now > 0);
    int all = erased;
    transaction.executeWithoutResult(_ -> writeDown(kind.kind(), before, all));
  }

  private int days(Retained kind) {
    return db.sql(
            """
            select days
              from retention_rule
             where kind = :kind
               and since <= :today
             order by since desc
             limit 1
            """)
        .param("kind", kind.kind())
        .param("today", new Days(clock).today())
        .query(Integer.class)
        .single();
  }

  private void writeDown(String kind, Instant before, int erased) {
    var id = Ids.next();
    db.sql(
            """
            insert into retention_run (id, kind, at, older_than, erased)
            values (:id, :kind, :at, :before, :erased)
            """)
        .param("id", id)
        .param("kind", kind)
        .param("at", Sql.utc(clock.instant()))
        .param("before", Sql.utc(before))
        .param("erased", erased)
        .update();
    if (erased > 0) {
      activities.record("privacy.erasedInTime", "retention", id, kind, String.valueOf(erased));
      log.info("{} of {}: {} erased in time", kind, Tenancy.requiredCounty(), erased);
    }
  }
}

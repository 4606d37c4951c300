package org.walnut;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.walnut.shared.Sql;
import org.walnut.tenancy.Tenancy;

/**
 * Facts whose listener failed or whose server was killed before it had listened: they are told
 * again, for the county in which they happened. Listeners take a fact twice without harm.
 */
@Component
class UnheardFacts {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final JdbcClient db;
  private final TransactionOperations transaction;
  private final IncompleteEventPublications publications;
  private final Clock clock;

  UnheardFacts(
      JdbcClient db,
      TransactionOperations transaction,
      IncompleteEventPublications publications,
      Clock clock) {
    this.db = db;
    this.transaction = transaction;
    this.publications = publications;
    this.clock = clock;
  }

  /** Tells again what has waited for a minute in the county at hand. */
  void tellAgain() {
    Set<UUID> waiting = new HashSet<>(transaction.execute(_ -> waiting()));
    if (!waiting.isEmpty()) {
      publications.resubmitIncompletePublications(
          publication -> waiting.contains(publication.getIdentifier()));
    }
  }

  private Set<UUID> waiting() {
    return db.sql(
            """
            select id
              from event_publication
             where county_id = :county
               and completion_date is null
               and coalesce(last_resubmission_date, publication_date) < :before
            """)
        .param("county", Tenancy.requiredCounty())
        .param("before", Sql.utc(clock.instant().minus(PATIENCE)))
        .query((row, _) -> Sql.uuid(row, "id"))
        .set();
  }
}

package org.walnut.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Sql;
import org.walnut.tenancy.Tenancy;

/**
 * Facts whose listener failed or whose server was killed before it had listened: they are told
 * again, for the county in which they happened. Listeners take a fact twice without harm.
 */
@Service
public class UnheardFacts {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration OVERDUE = Duration.ofMinutes(30);

  /** A fact that waits, and who did not hear it. */
  public record Fact(UUID id, String event, String listener, Instant since) {}

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final IncompleteEventPublications publications;
  private final Clock clock;

  UnheardFacts(
      JdbcClient db,
      TransactionTemplate transaction,
      IncompleteEventPublications publications,
      Clock clock) {
    this.db = db;
    this.transaction = transaction;
    this.publications = publications;
    this.clock = clock;
  }

  /** Tells again what has waited for a minute in the county at hand. */
  public void tellAgain() {
    Set<UUID> waiting = new HashSet<>();
    list().forEach(fact -> waiting.add(fact.id()));
    tellAgain(waiting);
  }

  /** Tells one fact of the county at hand again; answers whether it waits here. */
  public boolean tellAgain(UUID id) {
    var here = list().stream().anyMatch(fact -> fact.id().equals(id));
    if (here) {
      tellAgain(Set.of(id));
    }
    return here;
  }

  /** The oldest hundred that have waited for a minute in the county at hand. */
  public List<Fact> list() {
    return transaction.execute(_ ->
        db.sql(
                """
                select id, event_type, listener_id, publication_date
                  from event_publication
                 where county_id = :county
                   and completion_date is null
                   and coalesce(last_resubmission_date, publication_date) < :before
                 order by publication_date
                 limit 100
                """)
            .param("county", Tenancy.requiredCounty())
            .param("before", Sql.utc(clock.instant().minus(PATIENCE)))
            .query((row, _) ->
                new Fact(
                    Sql.uuid(row, "id"),
                    row.getString("event_type"),
                    row.getString("listener_id"),
                    Sql.instant(row, "publication_date")))
            .list());
  }

  /** How many have waited for half an hour in all counties. */
  long overdue() {
    return db.sql(
            """
            select count(*)
              from event_publication
             where completion_date is null
               and publication_date < :before
            """)
        .param("before", Sql.utc(clock.instant().minus(OVERDUE)))
        .query(Long.class)
        .single();
  }

  private void tellAgain(Set<UUID> waiting) {
    if (!waiting.isEmpty()) {
      publications.resubmitIncompletePublications(
          publication -> waiting.contains(publication.getIdentifier()));
    }
  }
}

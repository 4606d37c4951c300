package org.walnut.privacy;

import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.audit.Activities;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Writes down who is about to see masked values in the clear, of whom, and what for. */
@Service
public class Unmaskings {

  private final JdbcClient db;
  private final Activities activities;
  private final Clock clock;

  Unmaskings(JdbcClient db, Activities activities, Clock clock) {
    this.db = db;
    this.activities = activities;
    this.clock = clock;
  }

  /** Must come before the values are shown, in the same transaction as they are read or before. */
  @Transactional(propagation = Propagation.REQUIRED)
  public void record(Subject subject, Set<Field> fields, Unmasking unmasking, Person me) {
    db.sql(
            """
            insert into unmasking (id, at, account_id, who, subject_kind, subject_id, label, fields, purpose, why)
            values (:id, :at, :account, :who, :kind, :subject, :label, :fields::text[], :purpose, :why)
            """)
        .param("id", Ids.next())
        .param("at", Sql.utc(clock.instant()))
        .param("account", me.id())
        .param("who", me.login())
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .param("label", subject.label())
        .param("fields", fields.stream().map(Field::name).sorted().toArray(String[]::new))
        .param("purpose", unmasking.purpose().name())
        .param("why", unmasking.why().strip())
        .update();
    activities.record(
        "privacy.unmasked",
        subject.kind().name().toLowerCase(java.util.Locale.ROOT),
        subject.id(),
        subject.label(),
        unmasking.purpose().name());
  }
}

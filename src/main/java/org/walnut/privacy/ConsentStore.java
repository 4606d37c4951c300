package org.walnut.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Writes and reads the steps of consents. */
@Repository
class ConsentStore implements SealedColumns {

  private static final SealedColumn BY_WHOM = SealedColumn.of("consent_step", "by_whom", "id");
  private static final SealedColumn WITNESS = SealedColumn.of("consent_step", "witness", "id");

  private final JdbcClient db;
  private final Seals seals;

  /** What is to be written down. */
  record New(
      ConsentPurpose purpose,
      boolean given,
      ConsentHow how,
      String byWhom,
      @Nullable String witness,
      @Nullable UUID document,
      LocalDate onDay) {}

  ConsentStore(JdbcClient db, Seals seals) {
    this.db = db;
    this.seals = seals;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(BY_WHOM, WITNESS);
  }

  List<UUID> householdsOf(UUID paper) {
    return db.sql(
            """
            select distinct subject_id
              from consent_step
             where subject_kind = 'HOUSEHOLD'
               and document_id = :paper
            """)
        .param("paper", paper)
        .query((row, _) -> Sql.uuid(row, "subject_id"))
        .list();
  }

  /** Of two who write at once the second writes nothing. */
  boolean add(Subject subject, New step, Person me, Instant at) {
    var id = Ids.next();
    return db.sql(
                """
                insert into consent_step (id, subject_kind, subject_id, label, purpose, revision, given, how, by_whom_sealed, witness_sealed,
                                          document_id, text_version, on_day, at, account_id, who)
                select :id::uuid, :kind, :subject::uuid, :label, :purpose::text, coalesce(max(revision) + 1, 0), :given, :how, :by_whom::bytea,
                       :witness::bytea, :document::uuid, :version, :on_day::date, :at::timestamptz, :account::uuid, :who
                  from consent_step
                 where subject_id = :subject::uuid
                   and purpose = :purpose::text
                    on conflict do nothing
                """)
            .param("id", id)
            .param("kind", subject.kind().name())
            .param("subject", subject.id())
            .param("label", subject.label())
            .param("purpose", step.purpose().name())
            .param("given", step.given())
            .param("how", step.how().name())
            .param("by_whom", seals.seal(BY_WHOM, step.byWhom(), id))
            .param("witness", seals.sealOrNull(WITNESS, step.witness(), id))
            .param("document", step.document())
            .param("version", step.purpose().version())
            .param("on_day", step.onDay())
            .param("at", Sql.utc(at))
            .param("account", me.id())
            .param("who", me.bookName())
            .update()
        == 1;
  }

  /** Newest first. */
  List<ConsentStep> steps(UUID subject) {
    return db.sql(
            """
            select id, purpose, given, how, by_whom_sealed, witness_sealed, document_id, text_version, on_day, at, who
              from consent_step
             where subject_id = :subject
             order by id desc
            """)
        .param("subject", subject)
        .query((row, _) -> step(row))
        .list();
  }

  /** What was said last; empty when nobody was ever asked. */
  Optional<Boolean> last(UUID subject, ConsentPurpose purpose) {
    return db.sql(
            "select given from consent_card where subject_id = :subject and purpose = :purpose")
        .param("subject", subject)
        .param("purpose", purpose.name())
        .query(Boolean.class)
        .optional();
  }

  private ConsentStep step(ResultSet row) throws SQLException {
    var id = Sql.uuid(row, "id");
    return new ConsentStep(
        id,
        ConsentPurpose.valueOf(row.getString("purpose")),
        row.getBoolean("given"),
        ConsentHow.valueOf(row.getString("how")),
        seals.open(BY_WHOM, row.getBytes("by_whom_sealed"), id),
        seals.openOrNull(WITNESS, row.getBytes("witness_sealed"), id),
        Sql.uuidOrNull(row, "document_id"),
        row.getInt("text_version"),
        Sql.date(row, "on_day"),
        Sql.instant(row, "at"),
        row.getString("who"));
  }
}

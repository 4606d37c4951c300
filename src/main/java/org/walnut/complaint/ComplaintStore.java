package org.walnut.complaint;

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
import org.walnut.access.Scope;
import org.walnut.shared.DivisionCode;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Complaints and the photographs with them. */
@Repository
class ComplaintStore {

  private final JdbcClient db;

  ComplaintStore(JdbcClient db) {
    this.db = db;
  }

  /** False when it is there already. */
  boolean add(
      UUID id,
      NewComplaint complaint,
      @Nullable UUID takenBy,
      String secret,
      LocalDate on,
      LocalDate due,
      Instant at) {
    return db.sql(
                """
                insert into complaint (id, code, subject, subject_id, subject_label, division, words, channel, taken_by, secret_hash,
                                       state, filed_at, filed_on, due_on)
                values (:id, :code, :subject, :subject_id::uuid, :label::text, :division, :words, :channel, :taken_by::uuid, :secret,
                        'FILED', :at, :on, :due)
                on conflict (county_id, id) do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("CM", id))
            .param("subject", complaint.subject().name())
            .param("subject_id", complaint.subjectId())
            .param("label", complaint.subjectLabel())
            .param("division", complaint.place().value())
            .param("words", complaint.words().strip())
            .param("channel", takenBy == null ? "PUBLIC" : "COUNTER")
            .param("taken_by", takenBy)
            .param("secret", ComplaintSecret.hash(id, secret))
            .param("at", Sql.utc(at))
            .param("on", on)
            .param("due", due)
            .update()
        == 1;
  }

  void addPhoto(UUID complaint, UUID file, String name) {
    db.sql(
            """
            insert into complaint_photo (complaint_id, file_id, name)
            values (:complaint, :file, :name)
            on conflict do nothing
            """)
        .param("complaint", complaint)
        .param("file", file)
        .param("name", name)
        .update();
  }

  /** Of places within the person's divisions. */
  Optional<ComplaintCard> find(UUID id, Scope scope) {
    return db.sql(
            """
            select id, code, subject, subject_id, division, state, due_on, answer_by, assigned_to, assigned_name, answered_by, escalations,
                   channel = 'COUNTER' as by_counter
              from complaint
             where id = :id
               and division like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", scope.divisionPrefix())
        .query(ComplaintStore::card)
        .optional();
  }

  /** For who knows the code and the secret. */
  Optional<ComplaintCard> opened(String code, String secret) {
    return db.sql("select id from complaint where code = :code")
        .param("code", code)
        .query((row, _) -> Sql.uuid(row, "id"))
        .optional()
        .flatMap(id -> opened(id, secret));
  }

  private Optional<ComplaintCard> opened(UUID id, String secret) {
    return db.sql(
            """
            select id, code, subject, subject_id, division, state, due_on, answer_by, assigned_to, assigned_name, answered_by, escalations,
                   channel = 'COUNTER' as by_counter
              from complaint
             where id = :id
               and secret_hash = :hash
            """)
        .param("id", id)
        .param("hash", ComplaintSecret.hash(id, secret))
        .query(ComplaintStore::card)
        .optional();
  }

  /** The one of this code, when it is among these. */
  Optional<ComplaintCard> ofThese(String code, List<UUID> ids) {
    return db.sql(
            """
            select id, code, subject, subject_id, division, state, due_on, answer_by, assigned_to, assigned_name, answered_by, escalations,
                   channel = 'COUNTER' as by_counter
              from complaint
             where code = :code
               and id = any(:ids::uuid[])
            """)
        .param("code", code)
        .param("ids", ids.toArray(UUID[]::new))
        .query(ComplaintStore::card)
        .optional();
  }

  /** The complaint that this photograph came with. */
  Optional<UUID> ofPhoto(UUID file) {
    return db.sql("select complaint_id from complaint_photo where file_id = :file")
        .param("file", file)
        .query(UUID.class)
        .optional();
  }

  /** Answered long enough ago, or found good: nobody has anything more to say. */
  List<UUID> settled(LocalDate answeredBefore) {
    return db.sql(
            """
            select id
              from complaint
             where state = 'ACCEPTED_BY_COMPLAINANT'
                or (state = 'ANSWERED' and answered_on < :before)
             order by answered_on, id
             limit 200
            """)
        .param("before", answeredBefore)
        .query((row, _) -> Sql.uuid(row, "id"))
        .list();
  }

  private static ComplaintCard card(ResultSet row, int number) throws SQLException {
    return new ComplaintCard(
        Sql.uuid(row, "id"),
        row.getString("code"),
        ComplaintSubject.valueOf(row.getString("subject")),
        Sql.uuidOrNull(row, "subject_id"),
        new DivisionCode(row.getString("division")),
        ComplaintState.valueOf(row.getString("state")),
        Sql.dateOrNull(row, "due_on"),
        Sql.dateOrNull(row, "answer_by"),
        Sql.uuidOrNull(row, "assigned_to"),
        row.getString("assigned_name"),
        Sql.uuidOrNull(row, "answered_by"),
        row.getInt("escalations"),
        row.getBoolean("by_counter"));
  }
}

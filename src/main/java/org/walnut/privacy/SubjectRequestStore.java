package org.walnut.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Writes and reads requests of people about their own data. */
@Repository
class SubjectRequestStore {

  private final JdbcClient db;

  SubjectRequestStore(JdbcClient db) {
    this.db = db;
  }

  void add(SubjectRequest request) {
    db.sql(
            """
            insert into subject_request (id, code, wish, subject_kind, subject_id, label, state, filed_at, filed_by, due_on)
            values (:id, :code, :wish, :kind, :subject, :label, 'FILED', :at, :by, :due)
            """)
        .param("id", request.id())
        .param("code", request.code())
        .param("wish", request.wish().name())
        .param("kind", request.subject().kind().name())
        .param("subject", request.subject().id())
        .param("label", request.label())
        .param("at", Sql.utc(request.filedAt()))
        .param("by", request.filedBy())
        .param("due", request.dueOn())
        .update();
  }

  Optional<SubjectRequest> find(UUID id) {
    return db.sql(
            """
            select id, code, wish, subject_kind, subject_id, label, state, filed_at, filed_by, due_on, checked_how, why, erased, kept
              from subject_request
             where id = :id
            """)
        .param("id", id)
        .query(SubjectRequestStore::request)
        .optional();
  }

  /** Newest first, one more than a page. */
  List<SubjectRequest> page(@Nullable UUID subject, @Nullable UUID before) {
    return db.sql(
            """
            select id, code, wish, subject_kind, subject_id, label, state, filed_at, filed_by, due_on, checked_how, why, erased, kept
              from subject_request
             where (:subject::uuid is null or subject_id = :subject::uuid)
               and (:before::uuid is null or id < :before::uuid)
             order by id desc
             limit 26
            """)
        .param("subject", subject)
        .param("before", before)
        .query(SubjectRequestStore::request)
        .list();
  }

  /** The newest fifty about any of these. */
  List<SubjectRequest> of(List<UUID> subjects) {
    return db.sql(
            """
            select id, code, wish, subject_kind, subject_id, label, state, filed_at, filed_by, due_on, checked_how, why, erased, kept
              from subject_request
             where subject_id = any (:subjects::uuid[])
             order by id desc
             limit 50
            """)
        .param("subjects", subjects.toArray(UUID[]::new))
        .query(SubjectRequestStore::request)
        .list();
  }

  boolean hasOpen(DataSubject subject, Wish wish) {
    return db.sql(
            """
            select exists (select 1
                             from subject_request
                            where subject_id = :subject
                              and wish = :wish
                              and state in ('FILED', 'CHECKED'))
            """)
        .param("subject", subject.id())
        .param("wish", wish.name())
        .query(Boolean.class)
        .single();
  }

  boolean check(UUID id, String how, Instant at) {
    return db.sql(
                """
                update subject_request
                   set state = 'CHECKED', checked_how = :how, checked_at = :at
                 where id = :id
                   and state = 'FILED'
                """)
            .param("id", id)
            .param("how", how)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  boolean done(UUID id, Erasure erasure, String by, Instant at) {
    return db.sql(
                """
                update subject_request
                   set state = 'DONE', ended_at = :at, ended_by = :by, erased = :erased, kept = :kept::text[]
                 where id = :id
                   and state = 'CHECKED'
                """)
            .param("id", id)
            .param("at", Sql.utc(at))
            .param("by", by)
            .param("erased", erasure.erased())
            .param("kept", erasure.kept().toArray(String[]::new))
            .update()
        == 1;
  }

  boolean refuse(UUID id, String why, String by, Instant at) {
    return db.sql(
                """
                update subject_request
                   set state = 'REFUSED', ended_at = :at, ended_by = :by, why = :why
                 where id = :id
                   and state in ('FILED', 'CHECKED')
                """)
            .param("id", id)
            .param("at", Sql.utc(at))
            .param("by", by)
            .param("why", why)
            .update()
        == 1;
  }

  private static SubjectRequest request(ResultSet row, int index) throws SQLException {
    int erased = row.getInt("erased");
    var subject =
        new DataSubject(
            DataSubject.Kind.valueOf(row.getString("subject_kind")), Sql.uuid(row, "subject_id"));
    return new SubjectRequest(
        Sql.uuid(row, "id"),
        row.getString("code"),
        Wish.valueOf(row.getString("wish")),
        subject,
        row.getString("label"),
        RequestState.valueOf(row.getString("state")),
        Sql.instant(row, "filed_at"),
        row.getString("filed_by"),
        Sql.date(row, "due_on"),
        row.getString("checked_how"),
        row.getString("why"),
        row.getObject("erased") == null ? null : erased,
        Arrays.asList((String[]) row.getArray("kept").getArray()));
  }
}

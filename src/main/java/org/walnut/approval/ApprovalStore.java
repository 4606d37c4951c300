package org.walnut.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.access.Person;
import org.walnut.shared.Sql;

/** Requests and what was decided about them. */
@Repository
class ApprovalStore {

  private final JdbcClient db;

  ApprovalStore(JdbcClient db) {
    this.db = db;
  }

  /** Whether the request is new; it is not when the same thing is asked for already. */
  boolean add(
      UUID id,
      String kind,
      Record payload,
      Deed deed,
      String reason,
      Person by,
      Instant at,
      Instant expires) {
    var words = DeedWords.of(deed);
    return db.sql(
                """
                insert into approval_request (id, code, kind, payload, subject, label, path, words_zh, words_en, reason, asked_by, asked_by_name, asked_at, expires_at)
                values (:id, :code, :kind, :payload::jsonb, :subject, :label, :path, :zh, :en, :reason, :by, :name, :at, :expires)
                on conflict do nothing
                """)
            .param("id", id)
            .param("code", Asked.code(id))
            .param("kind", kind)
            .param("payload", DangerousActs.payload(payload))
            .param("subject", deed.subject())
            .param("label", deed.label())
            .param("path", deed.path())
            .param("zh", words.zh())
            .param("en", words.en())
            .param("reason", reason)
            .param("by", by.id())
            .param("name", by.displayName())
            .param("at", Sql.utc(at))
            .param("expires", Sql.utc(expires))
            .update()
        == 1;
  }

  boolean isThere(UUID id, UUID by) {
    return db.sql(
            "select exists (select 1 from approval_request where id = :id and asked_by = :by)")
        .param("id", id)
        .param("by", by)
        .query(Boolean.class)
        .single();
  }

  Optional<Asked> lock(UUID id) {
    return db.sql(
            """
            select id, kind, payload::text as payload, label, words_zh, words_en, asked_by, state, expires_at
              from approval_request
             where id = :id
               for update
            """)
        .param("id", id)
        .query(ApprovalStore::asked)
        .optional();
  }

  /** Whether it was still to be decided. */
  boolean decide(UUID id, ApprovalState state, Person by, @Nullable String why, Instant at) {
    return db.sql(
                """
                with moved as (
                  update approval_request
                     set state = :state
                   where id = :id
                     and state = 'ASKED'
                  returning id, asked_by
                )
                insert into approval_decision (request_id, state, asked_by, decided_by, decided_by_name, why, at)
                select id, :state, asked_by, :by, :name, :why::text, :at
                  from moved
                """)
            .param("id", id)
            .param("state", state.name())
            .param("by", by.id())
            .param("name", by.displayName())
            .param("why", why)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Ends what is over: all of it, or only requests for one thing. */
  List<ApprovalNews.Ended> letExpire(@Nullable String kind, @Nullable String subject, Instant now) {
    return db.sql(
            """
            with moved as (
              update approval_request
                 set state = 'EXPIRED'
               where state = 'ASKED'
                 and expires_at <= :now
                 and (:kind::text is null or kind = :kind::text and subject = :subject::text)
              returning id, asked_by, label
            ), noted as (
              insert into approval_decision (request_id, state, asked_by, at)
              select id, 'EXPIRED', asked_by, :now
                from moved
            )
            select id, asked_by, label
              from moved
            """)
        .param("now", Sql.utc(now))
        .param("kind", kind)
        .param("subject", subject)
        .query((row, _) ->
            new ApprovalNews.Ended(
                Sql.uuid(row, "id"), Sql.uuid(row, "asked_by"), row.getString("label")))
        .list();
  }

  private static Asked asked(ResultSet row, int index) throws SQLException {
    return new Asked(
        Sql.uuid(row, "id"),
        row.getString("kind"),
        row.getString("payload"),
        row.getString("label"),
        new DeedWords(row.getString("words_zh"), row.getString("words_en")),
        Sql.uuid(row, "asked_by"),
        ApprovalState.valueOf(row.getString("state")),
        Sql.instant(row, "expires_at"));
  }
}

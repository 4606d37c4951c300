package org.walnut.web;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** The first answers to calls that carried an idempotency key, kept for a week. */
@Repository
class KeptAnswers {

  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient db;
  private final AnswerSeal seal;
  private final Clock clock;

  KeptAnswers(JdbcClient db, AnswerSeal seal, Clock clock) {
    this.db = db;
    this.seal = seal;
    this.clock = clock;
  }

  /** Who asked what with which key. */
  record Asked(String account, String key, String request, byte[] hash) {}

  /** What was answered to which request. */
  record Kept(
      String request,
      byte[] hash,
      int status,
      @Nullable String contentType,
      @Nullable String location,
      byte[] body) {

    boolean answers(Asked asked) {
      return request.equals(asked.request()) && MessageDigest.isEqual(hash, asked.hash());
    }
  }

  /** Whether this transaction is of a county; without one there is nowhere to remember. */
  boolean inCounty() {
    return db.sql("select coalesce(current_setting('walnut.county', true), '') <> ''")
        .query(Boolean.class)
        .single();
  }

  /** False when the key has an answer already; waits while another transaction is making one. */
  boolean begin(Asked asked) {
    forgetOld();
    return db.sql(
                """
                insert into idempotency_key (account, key, request, body_hash, status, at)
                values (:account, :key, :request, :hash, 0, :now)
                on conflict do nothing
                """)
            .param("account", asked.account())
            .param("key", asked.key())
            .param("request", asked.request())
            .param("hash", asked.hash())
            .param("now", Sql.utc(clock.instant()))
            .update()
        == 1;
  }

  void keep(Asked asked, Kept kept) {
    db.sql(
            """
            update idempotency_key
               set status = :status, content_type = :type, location = :location, body_sealed = :body
             where account = :account
               and key = :key
            """)
        .param("status", kept.status())
        .param("type", kept.contentType())
        .param("location", kept.location())
        .param("body", seal.seal(kept.body(), asked.account(), asked.key()))
        .param("account", asked.account())
        .param("key", asked.key())
        .update();
  }

  Kept of(Asked asked) {
    return db.sql(
            """
            select request, body_hash, status, content_type, location, body_sealed
              from idempotency_key
             where account = :account
               and key = :key
            """)
        .param("account", asked.account())
        .param("key", asked.key())
        .query((row, _) ->
            new Kept(
                row.getString("request"),
                row.getBytes("body_hash"),
                row.getInt("status"),
                row.getString("content_type"),
                row.getString("location"),
                seal.open(row.getBytes("body_sealed"), asked.account(), asked.key())))
        .single();
  }

  /** A few at a time and never waiting, so that each call tidies up after more than one other. */
  private void forgetOld() {
    db.sql(
            """
            delete from idempotency_key
             where (county_id, account, key) in
                   (select county_id, account, key
                      from idempotency_key
                     where at < :before
                     order by at
                     limit 5
                       for update skip locked)
            """)
        .param("before", Sql.utc(clock.instant().minus(KEPT)))
        .update();
  }
}

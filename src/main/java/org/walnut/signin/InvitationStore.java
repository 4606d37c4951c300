package org.walnut.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes invitations; knows only the hashes of their links. */
@Repository
class InvitationStore {

  private final JdbcClient db;

  InvitationStore(JdbcClient db) {
    this.db = db;
  }

  void add(UUID id, UUID account, String hash, Instant at, Instant expires) {
    db.sql(
            """
            insert into invitation (id, account_id, hash, created_at, expires_at)
            values (:id, :account, :hash, :at, :expires)
            """)
        .param("id", id)
        .param("account", account)
        .param("hash", hash)
        .param("at", Sql.utc(at))
        .param("expires", Sql.utc(expires))
        .update();
  }

  Optional<Invitation> byHash(String hash) {
    return db.sql(
            """
            select id, account_id, created_at, expires_at, accepted_at, withdrawn_at
              from invitation
             where hash = :hash
            """)
        .param("hash", hash)
        .query(InvitationStore::invitation)
        .optional();
  }

  Optional<Invitation> latest(UUID account) {
    return db.sql(
            """
            select id, account_id, created_at, expires_at, accepted_at, withdrawn_at
              from invitation
             where account_id = :account
             order by created_at desc, id desc
             limit 1
            """)
        .param("account", account)
        .query(InvitationStore::invitation)
        .optional();
  }

  /** False unless it was still waiting: of two who accept at once, one does. */
  boolean accept(UUID invitation, Instant now) {
    return db.sql(
                """
                update invitation
                   set accepted_at = :now
                 where id = :id
                   and accepted_at is null
                   and withdrawn_at is null
                   and expires_at > :now
                """)
            .param("id", invitation)
            .param("now", Sql.utc(now))
            .update()
        == 1;
  }

  /** Answers how many were still waiting. */
  int withdraw(UUID account, Instant now) {
    return db.sql(
            """
            update invitation
               set withdrawn_at = :now
             where account_id = :account
               and accepted_at is null
               and withdrawn_at is null
               and expires_at > :now
            """)
        .param("account", account)
        .param("now", Sql.utc(now))
        .update();
  }

  private static Invitation invitation(ResultSet row, int index) throws SQLException {
    return new Invitation(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "account_id"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "expires_at"),
        Sql.instantOrNull(row, "accepted_at"),
        Sql.instantOrNull(row, "withdrawn_at"));
  }
}

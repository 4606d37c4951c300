package org.walnut.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes invitations. */
@Repository
class InvitationStore {

  private final JdbcClient db;

  InvitationStore(JdbcClient db) {
    this.db = db;
  }

  void add(InvitationCard invitation, String hash) {
    db.sql(
            """
            insert into invitation (id, account_id, token_hash, invited_at, expires_at)
            values (:id, :account, :hash, :at, :expires)
            """)
        .param("id", invitation.id())
        .param("account", invitation.account())
        .param("hash", hash)
        .param("at", Sql.utc(invitation.invitedAt()))
        .param("expires", Sql.utc(invitation.expiresAt()))
        .update();
  }

  /** Whether there was one that could still be withdrawn. */
  boolean withdraw(UUID account, Instant at) {
    return db.sql(
                """
                update invitation
                   set withdrawn_at = :at
                 where account_id = :account
                   and accepted_at is null
                   and withdrawn_at is null
                """)
            .param("at", Sql.utc(at))
            .param("account", account)
            .update()
        > 0;
  }

  /** False when it is not open any more; of two who try at once one is told so. */
  boolean accept(UUID invitation, Instant at) {
    return db.sql(
                """
                update invitation
                   set accepted_at = :at
                 where id = :id
                   and accepted_at is null
                   and withdrawn_at is null
                   and expires_at > :at
                """)
            .param("at", Sql.utc(at))
            .param("id", invitation)
            .update()
        == 1;
  }

  Optional<InvitationCard> byHash(String hash) {
    return db.sql(
            """
            select id, account_id, invited_at, expires_at, accepted_at, withdrawn_at
              from invitation
             where token_hash = :hash
            """)
        .param("hash", hash)
        .query(InvitationStore::card)
        .optional();
  }

  Optional<InvitationCard> latest(UUID account) {
    return db.sql(
            """
            select id, account_id, invited_at, expires_at, accepted_at, withdrawn_at
              from invitation
             where account_id = :account
             order by invited_at desc, id desc
             limit 1
            """)
        .param("account", account)
        .query(InvitationStore::card)
        .optional();
  }

  private static InvitationCard card(ResultSet row, int index) throws SQLException {
    return new InvitationCard(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "account_id"),
        Sql.instant(row, "invited_at"),
        Sql.instant(row, "expires_at"),
        moment(row, "accepted_at"),
        moment(row, "withdrawn_at"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : Sql.instant(row, column);
  }
}

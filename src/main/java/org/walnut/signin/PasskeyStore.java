package org.walnut.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes passkeys. */
@Repository
class PasskeyStore {

  private final JdbcClient db;

  PasskeyStore(JdbcClient db) {
    this.db = db;
  }

  /** False when somebody has this key already. */
  boolean add(UUID id, UUID account, PasskeyProof.Made key, String label, Instant at) {
    return db.sql(
                """
                insert into passkey (id, account_id, credential_id, credential, signature_count, verified, may_be_copied, copied, label, created_at)
                values (:id, :account, :credential_id, :credential, :signatures, true, :may_be_copied, :copied, :label, :at)
                    on conflict do nothing
                """)
            .param("id", id)
            .param("account", account)
            .param("credential_id", key.credentialId())
            .param("credential", key.credential())
            .param("signatures", key.signatures())
            .param("may_be_copied", key.mayBeCopied())
            .param("copied", key.copied())
            .param("label", label)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  List<Passkey> of(UUID account) {
    return db.sql(
            """
            select id, label, copied, created_at, used_at
              from passkey
             where account_id = :account
               and removed_at is null
             order by created_at, id
            """)
        .param("account", account)
        .query(PasskeyStore::passkey)
        .list();
  }

  List<byte[]> credentialIds(UUID account) {
    return db.sql(
            """
            select credential_id
              from passkey
             where account_id = :account
               and removed_at is null
             order by created_at, id
            """)
        .param("account", account)
        .query((row, _) -> row.getBytes("credential_id"))
        .list();
  }

  Optional<KeptKey> find(byte[] credentialId) {
    return db.sql(
            """
            select id, account_id, credential, signature_count, verified, may_be_copied, copied
              from passkey
             where credential_id = :credential_id
               and removed_at is null
            """)
        .param("credential_id", credentialId)
        .query(PasskeyStore::kept)
        .optional();
  }

  /** False when the key was used or taken away meanwhile. */
  boolean used(KeptKey key, PasskeyProof.Used use, Instant at) {
    return db.sql(
                """
                update passkey
                   set signature_count = :signatures, copied = :copied, used_at = :at
                 where id = :id
                   and signature_count = :before
                   and removed_at is null
                """)
            .param("id", key.id())
            .param("before", key.signatures())
            .param("signatures", use.signatures())
            .param("copied", use.copied())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  boolean remove(UUID account, UUID passkey, Instant at) {
    return db.sql(
                """
                update passkey
                   set removed_at = :at
                 where id = :id
                   and account_id = :account
                   and removed_at is null
                """)
            .param("id", passkey)
            .param("account", account)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  private static Passkey passkey(ResultSet row, int index) throws SQLException {
    return new Passkey(
        Sql.uuid(row, "id"),
        row.getString("label"),
        row.getBoolean("copied"),
        Sql.instant(row, "created_at"),
        Sql.instantOrNull(row, "used_at"));
  }

  private static KeptKey kept(ResultSet row, int index) throws SQLException {
    return new KeptKey(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "account_id"),
        row.getBytes("credential"),
        row.getLong("signature_count"),
        row.getBoolean("verified"),
        row.getBoolean("may_be_copied"),
        row.getBoolean("copied"));
  }
}

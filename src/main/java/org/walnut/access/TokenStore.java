package org.walnut.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes tokens; knows only their hashes. */
@Repository
class TokenStore {

  private record Live(UUID account, Set<Act> acts) {}

  private final JdbcClient db;
  private final AccountStore accounts;

  TokenStore(JdbcClient db, AccountStore accounts) {
    this.db = db;
    this.accounts = accounts;
  }

  void add(Person person, Tokens.Issued token, String label, String hash, Instant at) {
    db.sql(
            """
            insert into api_token (id, account_id, hash, label, acts, created_at, expires_at)
            values (:id, :account, :hash, :label, :acts::text[], :at, :expires)
            """)
        .param("id", token.id())
        .param("account", person.id())
        .param("hash", hash)
        .param("label", label)
        .param("acts", token.acts().stream().map(Act::name).sorted().toArray(String[]::new))
        .param("at", Sql.utc(at))
        .param("expires", Sql.utc(token.expiresAt()))
        .update();
  }

  Optional<Person> bearer(String hash, Instant now) {
    return db.sql(
            """
            select account_id, acts
              from api_token
             where hash = :hash
               and expires_at > :now
               and revoked_at is null
            """)
        .param("hash", hash)
        .param("now", Sql.utc(now))
        .query(TokenStore::live)
        .optional()
        .flatMap(this::person);
  }

  List<Tokens.Live> of(UUID account, Instant now) {
    return db.sql(
            """
            select id, label, created_at, expires_at
              from api_token
             where account_id = :account
               and expires_at > :now
               and revoked_at is null
             order by created_at desc, id desc
            """)
        .param("account", account)
        .param("now", Sql.utc(now))
        .query((row, _) ->
            new Tokens.Live(
                Sql.uuid(row, "id"),
                row.getString("label"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at")))
        .list();
  }

  /** Whether it was there and not revoked before. */
  boolean revoke(UUID account, UUID token, Instant at) {
    return db.sql(
                """
                update api_token
                   set revoked_at = :at
                 where id = :id
                   and account_id = :account
                   and revoked_at is null
                """)
            .param("id", token)
            .param("account", account)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** How many counted until now. */
  int revokeAll(UUID account, Instant at) {
    return db.sql(
            """
            update api_token
               set revoked_at = :at
             where account_id = :account
               and expires_at > :at
               and revoked_at is null
            """)
        .param("account", account)
        .param("at", Sql.utc(at))
        .update();
  }

  boolean isOf(UUID account, UUID token) {
    return db.sql(
            """
            select exists (select
                             from api_token
                            where id = :id
                              and account_id = :account)
            """)
        .param("id", token)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  private Optional<Person> person(Live token) {
    return accounts
        .byId(token.account())
        .filter(account -> !account.closed())
        .map(AccountStore.Known::person)
        .map(person -> narrowed(person, token.acts()));
  }

  private static Person narrowed(Person person, Set<Act> acts) {
    var both = person.acts().stream().filter(acts::contains).collect(Collectors.toSet());
    return new Person(
        person.id(),
        person.county(),
        person.login(),
        person.displayName(),
        person.role(),
        person.scope(),
        both);
  }

  private static Live live(ResultSet row, int index) throws SQLException {
    Array acts = row.getArray("acts");
    return new Live(
        Sql.uuid(row, "account_id"),
        Arrays.stream((String[]) acts.getArray())
            .map(Act::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }
}

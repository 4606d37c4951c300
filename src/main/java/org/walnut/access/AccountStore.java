package org.walnut.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes accounts and the directory of logins. */
@Repository
class AccountStore {

  /** What sign-in needs to know of an account; without a password its hash is an empty text. */
  record Known(Person person, String passwordHash, boolean closed) {}

  private final JdbcClient db;

  AccountStore(JdbcClient db) {
    this.db = db;
  }

  Optional<String> countyOf(String login) {
    return db.sql("select county_id from login_directory where login = :login")
        .param("login", login)
        .query(String.class)
        .optional();
  }

  /** Takes the login; false when somebody has it already. */
  boolean take(String login, String county, UUID account) {
    return db.sql(
                """
                insert into login_directory (login, county_id, account_id)
                values (:login, :county, :account)
                on conflict do nothing
                """)
            .param("login", login)
            .param("county", county)
            .param("account", account)
            .update()
        == 1;
  }

  void add(NewAccount account, String login, String hash, Instant at) {
    db.sql(
            """
            insert into account (id, login, password_hash, display_name, role, scope_kind, division, subject_id, created_at)
            values (:id, :login, :hash, :name, :role, :kind, :division, :subject::uuid, :at)
            """)
        .param("id", account.id())
        .param("login", login)
        .param("hash", hash)
        .param("name", account.displayName())
        .param("role", account.role().name())
        .param("kind", account.scope().kind().name())
        .param("division", account.scope().division())
        .param("subject", account.scope().subject())
        .param("at", Sql.utc(at))
        .update();
  }

  void password(UUID account, String hash) {
    db.sql("update account set password_hash = :hash where id = :id")
        .param("hash", hash)
        .param("id", account)
        .update();
  }

  Optional<Known> byLogin(String login) {
    return db.sql(
            """
            select id, county_id, login, display_name, role, scope_kind, division, subject_id, password_hash, closed_at
              from account
             where login = :login
            """)
        .param("login", login)
        .query(AccountStore::known)
        .optional();
  }

  Optional<Known> byId(UUID id) {
    return db.sql(
            """
            select id, county_id, login, display_name, role, scope_kind, division, subject_id, password_hash, closed_at
              from account
             where id = :id
            """)
        .param("id", id)
        .query(AccountStore::known)
        .optional();
  }

  private static Known known(ResultSet row, int index) throws SQLException {
    var role = Role.valueOf(row.getString("role"));
    @Nullable UUID subject = row.getObject("subject_id", UUID.class);
    var scope =
        new Scope(
            Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("division"), subject);
    var person =
        new Person(
            Sql.uuid(row, "id"),
            row.getString("county_id"),
            row.getString("login"),
            row.getString("display_name"),
            role,
            scope,
            role.acts());
    return new Known(person, row.getString("password_hash"), row.getObject("closed_at") != null);
  }
}

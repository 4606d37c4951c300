package org.walnut.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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

  /** A login with a zero in it is nobody's, and none that a database could be asked for. */
  Optional<String> countyOf(String login) {
    if (login.indexOf('\0') >= 0) {
      return Optional.empty();
    }
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

  /** False when it is closed already. */
  boolean close(UUID account, Instant at) {
    return db.sql("update account set closed_at = :at where id = :id and closed_at is null")
            .param("at", Sql.utc(at))
            .param("id", account)
            .update()
        == 1;
  }

  /** False when it is open. */
  boolean reopen(UUID account) {
    return db.sql("update account set closed_at = null where id = :id and closed_at is not null")
            .param("id", account)
            .update()
        == 1;
  }

  boolean rename(UUID account, String displayName) {
    return db.sql("update account set display_name = :name where id = :id")
            .param("name", displayName)
            .param("id", account)
            .update()
        == 1;
  }

  void move(UUID account, Role role, Scope scope) {
    db.sql(
            """
            update account
               set role = :role, scope_kind = :kind, division = :division, subject_id = :subject::uuid
             where id = :id
            """)
        .param("role", role.name())
        .param("kind", scope.kind().name())
        .param("division", scope.division())
        .param("subject", scope.subject())
        .param("id", account)
        .update();
  }

  Optional<AccountCard> card(UUID account) {
    return db.sql(
            """
            select id, login, display_name, role, scope_kind, division, subject_id, password_hash <> '' as has_password, created_at, closed_at
              from account
             where id = :id
            """)
        .param("id", account)
        .query(AccountStore::card)
        .optional();
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

  List<Person> holders(List<Role> roles) {
    return db
        .sql(
            """
            select id, county_id, login, display_name, role, scope_kind, division, subject_id, password_hash, closed_at
              from account
             where role = any(:roles::text[])
               and closed_at is null
             order by login
             limit 50
            """)
        .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
        .query(AccountStore::known)
        .list()
        .stream()
        .map(Known::person)
        .toList();
  }

  List<Known> staff() {
    return db.sql(
            """
            select id, county_id, login, display_name, role, scope_kind, division, subject_id, password_hash, closed_at
              from account
             where scope_kind <> 'SELF'
               and closed_at is null
             order by id
            """)
        .query(AccountStore::known)
        .list();
  }

  private static AccountCard card(ResultSet row, int index) throws SQLException {
    return new AccountCard(
        Sql.uuid(row, "id"),
        row.getString("login"),
        row.getString("display_name"),
        Role.valueOf(row.getString("role")),
        scope(row),
        row.getBoolean("has_password"),
        Sql.instant(row, "created_at"),
        row.getObject("closed_at") == null ? null : Sql.instant(row, "closed_at"));
  }

  private static Scope scope(ResultSet row) throws SQLException {
    @Nullable UUID subject = row.getObject("subject_id", UUID.class);
    return new Scope(
        Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("division"), subject);
  }

  private static Known known(ResultSet row, int index) throws SQLException {
    var role = Role.valueOf(row.getString("role"));
    var person =
        new Person(
            Sql.uuid(row, "id"),
            row.getString("county_id"),
            row.getString("login"),
            row.getString("display_name"),
            role,
            scope(row),
            role.acts());
    return new Known(person, row.getString("password_hash"), row.getObject("closed_at") != null);
  }
}

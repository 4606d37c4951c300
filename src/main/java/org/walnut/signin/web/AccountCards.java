package org.walnut.signin.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The county's accounts, as pages and programs see them. */
@Repository
@Transactional(readOnly = true)
class AccountCards {

  /** One account. */
  record AccountCard(
      UUID id,
      String login,
      String displayName,
      Role role,
      Scope.Kind scopeKind,
      String division,
      @Nullable UUID subject,
      Instant createdAt,
      @Nullable Instant closedAt,
      boolean hasPassword) {}

  private final JdbcClient db;

  AccountCards(JdbcClient db) {
    this.db = db;
  }

  AccountCard get(UUID account) {
    return db.sql(
            """
            select id, login, display_name, role, scope_kind, division, subject_id, created_at, closed_at, has_password
              from account_card
             where id = :id
            """)
        .param("id", account)
        .query(AccountCards::card)
        .optional()
        .orElseThrow(() -> new NotFound("access.account", account));
  }

  Paged<AccountCard> list(String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, login, display_name, role, scope_kind, division, subject_id, created_at, closed_at, has_password
                  from account_card
                 where (:q = '' or login like '%' || :q || '%' or display_name like '%' || :q || '%')
                   and (:after::text is null or login > :after)
                 order by login
                 limit 26
                """)
            .param("q", q)
            .param("after", cursor.text(0))
            .query(AccountCards::card)
            .list(),
        25,
        card -> Cursor.of(card.login()));
  }

  private static AccountCard card(ResultSet row, int index) throws SQLException {
    return new AccountCard(
        Sql.uuid(row, "id"),
        row.getString("login"),
        row.getString("display_name"),
        Role.valueOf(row.getString("role")),
        Scope.Kind.valueOf(row.getString("scope_kind")),
        row.getString("division"),
        Sql.uuidOrNull(row, "subject_id"),
        Sql.instant(row, "created_at"),
        Sql.instantOrNull(row, "closed_at"),
        row.getBoolean("has_password"));
  }
}

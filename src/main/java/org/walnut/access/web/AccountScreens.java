package org.walnut.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Role;
import org.walnut.access.Scope;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Words;

/** What the page of accounts shows. */
@Repository
@Transactional(readOnly = true)
public class AccountScreens {

  /** An account as its list shows it. */
  public record AccountRow(
      UUID id, String login, String name, String role, String reach, boolean closed) {

    public String path() {
      return "/accounts/" + id;
    }
  }

  private final JdbcClient db;

  AccountScreens(JdbcClient db) {
    this.db = db;
  }

  Paged<AccountRow> list(String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                with page as (
                  select county_id, login
                    from account
                   where (:q = '' or position(:q in login) > 0 or position(:q in display_name) > 0)
                     and (:after::text is null or login > :after)
                   order by login
                   limit 26
                )
                select account.id, account.login, account.display_name, account.role, account.scope_kind, account.division, account.closed_at
                  from page
                  join account on account.county_id = page.county_id and account.login = page.login
                 order by account.login
                """)
            .param("q", q)
            .param("after", cursor.text(0))
            .query(AccountScreens::row)
            .list(),
        25,
        row -> Cursor.of(row.login()));
  }

  private static AccountRow row(ResultSet row, int index) throws SQLException {
    var reach =
        Words.label(Scope.Kind.valueOf(row.getString("scope_kind")))
            + " "
            + row.getString("division");
    return new AccountRow(
        Sql.uuid(row, "id"),
        row.getString("login"),
        row.getString("display_name"),
        Words.label(Role.valueOf(row.getString("role"))),
        reach,
        row.getObject("closed_at") != null);
  }
}

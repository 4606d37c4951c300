package org.walnut.staff;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Who let whom in, and who vouched for whom since. */
@Repository
class VouchStore {

  private final JdbcClient db;

  VouchStore(JdbcClient db) {
    this.db = db;
  }

  void letIn(UUID account, UUID by, Instant at) {
    db.sql(
            """
            insert into letting_in (id, account_id, by_whom, at)
            values (:id, :account, :by, :at)
            """)
        .param("id", Ids.next())
        .param("account", account)
        .param("by", by)
        .param("at", Sql.utc(at))
        .update();
  }

  void vouch(UUID account, UUID by, Instant at) {
    db.sql(
            """
            insert into vouch (id, account_id, by_whom, at)
            values (:id, :account, :by, :at)
            """)
        .param("id", Ids.next())
        .param("account", account)
        .param("by", by)
        .param("at", Sql.utc(at))
        .update();
  }

  /** Accounts that wait for somebody to vouch for them. */
  Set<UUID> unvouched() {
    return Set.copyOf(
        db.sql("select distinct account_id from unvouched_account").query(UUID.class).list());
  }

  /** Who let the account in since the last vouch; nobody when it is vouched for. */
  Set<UUID> lettersIn(UUID account) {
    return Set.copyOf(
        db.sql("select let_in_by from unvouched_account where account_id = :account")
            .param("account", account)
            .query(UUID.class)
            .list());
  }
}

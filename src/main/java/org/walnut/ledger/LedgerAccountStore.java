package org.walnut.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;

/** Accounts that have opened, and whether they are closed. */
@Repository
class LedgerAccountStore {

  private final JdbcClient db;

  LedgerAccountStore(JdbcClient db) {
    this.db = db;
  }

  AccountRef required(UUID account) {
    return db.sql("select kind, owner_id, label from ledger_account where id = :id")
        .param("id", account)
        .query((row, _) ->
            new AccountRef(
                AccountKind.valueOf(row.getString("kind")),
                Sql.uuidOrNull(row, "owner_id"),
                row.getString("label")))
        .optional()
        .orElseThrow(() -> new NotFound("ledger.account", account));
  }

  boolean closed(UUID account) {
    return db.sql("select closed from ledger_account_card where id = :id")
        .param("id", account)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void turn(UUID account, String state, LocalDate on, String why) {
    db.sql(
            """
            insert into ledger_account_turn (account_id, turn_no, state, on_day, why)
            select :account, 1 + count(*), :state, :on, :why
              from ledger_account_turn
             where account_id = :account
            """)
        .param("account", account)
        .param("state", state)
        .param("on", on)
        .param("why", why)
        .update();
  }
}

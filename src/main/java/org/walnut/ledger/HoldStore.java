package org.walnut.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** The rows of holds and of their ends. */
@Repository
class HoldStore {

  private final JdbcClient db;

  HoldStore(JdbcClient db) {
    this.db = db;
  }

  void insert(UUID id, NewHold hold, Instant at) {
    db.sql(
            """
            insert into ledger_hold (id, account_id, amount_fen, cause, memo, made_at, until_at)
            values (:id, :account, :amount, :cause, :memo, :at, :until)
            """)
        .param("id", id)
        .param("account", hold.account().id())
        .param("amount", hold.amount().fen())
        .param("cause", hold.cause())
        .param("memo", hold.memo())
        .param("at", Sql.utc(at))
        .param("until", Sql.utc(hold.until()))
        .update();
  }

  Optional<Hold> find(UUID id) {
    return db.sql(
            """
            select h.id, h.cause, a.kind, a.owner_id, h.amount_fen, h.until_at, h.state, h.entry_id
              from ledger_hold_card h
              join ledger_account a on a.county_id = h.county_id and a.id = h.account_id
             where h.id = :id
            """)
        .param("id", id)
        .query(HoldStore::hold)
        .optional();
  }

  Optional<Hold> findByCause(String cause) {
    return db.sql("select id from ledger_hold where cause = :cause")
        .param("cause", cause)
        .query(UUID.class)
        .optional()
        .flatMap(this::find);
  }

  void end(UUID hold, HoldState how, @Nullable UUID entry, Instant at) {
    db.sql(
            """
            insert into ledger_hold_end (hold_id, how, entry_id, at)
            values (:hold, :how, :entry, :at)
            """)
        .param("hold", hold)
        .param("how", how.name())
        .param("entry", entry)
        .param("at", Sql.utc(at))
        .update();
  }

  /**
   * Waits for whoever moves the money of their accounts; answers how many there were, at most a
   * thousand.
   */
  int expire(Instant now) {
    db.sql(
            """
            select pg_advisory_xact_lock(hashtextextended(due.county_id || due.account_id, 0))
              from (select distinct county_id, account_id
                      from ledger_hold_card
                     where state = 'OPEN' and until_at <= :now
                     order by account_id
                     limit 1000) due
            """)
        .param("now", Sql.utc(now))
        .query((_, _) -> true)
        .list();
    return db.sql(
            """
            insert into ledger_hold_end (hold_id, how, at)
            select id, 'EXPIRED', :now::timestamptz
              from ledger_hold_card
             where state = 'OPEN' and until_at <= :now::timestamptz
             order by account_id
             limit 1000
            on conflict do nothing
            """)
        .param("now", Sql.utc(now))
        .update();
  }

  /** What is left of a covered account when everything held of it is paid. */
  Money free(AccountRef account) {
    return db.sql(
            """
            select ledger_covered(:kind) * (s.credit_fen - s.debit_fen)
                   - coalesce((select sum(h.amount_fen) from ledger_hold_card h where h.account_id = :account and h.state = 'OPEN'), 0)
              from ledger_sums(:account::uuid, 'infinity') s
            """)
        .param("kind", account.kind().name())
        .param("account", account.id())
        .query((row, _) -> new Money(row.getBigDecimal(1).longValueExact()))
        .single();
  }

  private static Hold hold(ResultSet row, int number) throws SQLException {
    return new Hold(
        Sql.uuid(row, "id"),
        row.getString("cause"),
        new AccountRef(AccountKind.valueOf(row.getString("kind")), Sql.uuidOrNull(row, "owner_id")),
        Sql.money(row, "amount_fen"),
        Sql.instant(row, "until_at"),
        HoldState.valueOf(row.getString("state")),
        Sql.uuidOrNull(row, "entry_id"));
  }
}

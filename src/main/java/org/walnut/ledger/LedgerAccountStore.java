package org.walnut.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Refused;

/** Accounts and whether they are closed. */
@Repository
class LedgerAccountStore {

  private final JdbcClient db;

  LedgerAccountStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * In one order, so that two postings that open the same accounts do not wait for each other in a
   * ring.
   */
  void openMissing(Posting posting) {
    var named = accounts(posting);
    db.sql(
            """
            insert into ledger_account (id, kind, owner_id, label, opened_on)
            select fresh.id, fresh.kind, fresh.owner, fresh.label, :on
              from unnest(:ids::uuid[], :kinds::text[], :owners::uuid[], :labels::text[]) as fresh (id, kind, owner, label)
             where not exists (select 1 from ledger_account a where a.id = fresh.id)
            on conflict do nothing
            """)
        .param("on", posting.on())
        .param("ids", named.stream().map(AccountRef::id).toArray(UUID[]::new))
        .param("kinds", named.stream().map(account -> account.kind().name()).toArray(String[]::new))
        .param("owners", named.stream().map(AccountRef::owner).toArray(UUID[]::new))
        .param("labels", named.stream().map(AccountRef::label).toArray(String[]::new))
        .update();
  }

  /** Waits for a closing under way, and keeps others from beginning until the posting has ended. */
  void refuseClosed(Posting posting) {
    var ids = accounts(posting).stream().map(AccountRef::id).toArray(UUID[]::new);
    db.sql(
            "select pg_advisory_xact_lock_shared(hashtextextended(id::text, 0)) from unnest(:ids::uuid[]) as id")
        .param("ids", ids)
        .query((_, _) -> true)
        .list();
    db.sql("select kind from ledger_account_card where id = any(:ids::uuid[]) and closed limit 1")
        .param("ids", ids)
        .query((row, _) -> AccountKind.valueOf(row.getString("kind")))
        .optional()
        .ifPresent(kind -> {
          throw new Refused("ledger.problem.closed", kind);
        });
  }

  /** Waits for postings under way. */
  void lock(UUID account) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:id::uuid::text, 0))")
        .param("id", account)
        .query((_, _) -> true)
        .list();
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

  private static List<AccountRef> accounts(Posting posting) {
    return posting.transfers().stream()
        .flatMap(transfer -> Stream.of(transfer.debit(), transfer.credit()))
        .distinct()
        .sorted(Comparator.comparing(AccountRef::id))
        .toList();
  }
}

package org.walnut.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.walnut.shared.Sql;
import org.walnut.tenancy.Tenancy;

/**
 * Opens accounts when money first moves to or from them. An account is never taken away, so one
 * that a transaction has found or made is remembered when it ends well, and not asked for again.
 */
@Repository
class AccountOpening {

  private static final int REMEMBERED = 100_000;

  private record Account(String county, UUID id) {}

  private final Cache<Account, Boolean> open =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final LedgerBooks books;
  private final JdbcClient db;

  AccountOpening(LedgerBooks books, JdbcClient db) {
    this.books = books;
    this.db = db;
  }

  void open(TouchedAccounts touched) {
    var county = Tenancy.requiredCounty();
    var unseen = new ArrayList<TouchedAccounts.Touched>();
    for (var each : touched.all()) {
      if (open.getIfPresent(new Account(county, each.account().id())) == null) {
        unseen.add(each);
      }
    }
    if (!unseen.isEmpty()) {
      // As the writer will: whoever waits for an account that is about to open holds no other.
      books.share(touched.coveringIds());
      insert(unseen);
      rememberAfterwards(county, unseen);
    }
  }

  private void insert(List<TouchedAccounts.Touched> unseen) {
    db.sql(
            """
            insert into ledger_account (id, kind, owner_id, label, opened_on)
            select id, kind, owner, label, opened
              from unnest(:ids::uuid[], :kinds::text[], :owners::uuid[], :labels::text[], :opened::date[]) as new (id, kind, owner, label, opened)
                on conflict do nothing
            """)
        .param("ids", Sql.column(unseen, UUID[]::new, each -> each.account().id()))
        .param("kinds", Sql.column(unseen, String[]::new, each -> each.account().kind().name()))
        .param("owners", Sql.column(unseen, UUID[]::new, each -> each.account().owner()))
        .param("labels", Sql.column(unseen, String[]::new, each -> each.account().label()))
        .param("opened", Sql.column(unseen, String[]::new, each -> each.on().toString()))
        .update();
  }

  private void rememberAfterwards(String county, List<TouchedAccounts.Touched> opened) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          private boolean kept = true;

          @Override
          public void savepointRollback(Object savepoint) {
            kept = false;
          }

          @Override
          public void afterCommit() {
            if (kept) {
              opened.forEach(each -> open.put(new Account(county, each.account().id()), true));
            }
          }
        });
  }
}

package org.walnut.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.Sql;

/** Entries and transfers, many in one statement. */
@Repository
class LedgerBatchStore {

  private final JdbcClient db;

  LedgerBatchStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * Those whose cause stands there already are left out, and all when a month or an account of any
   * is closed; answers the entry of each cause that was written.
   */
  Map<String, UUID> insert(List<Posting> postings, LocalDate today) {
    var ids = postings.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
    return db
        .sql(
            """
            with state as (
              select exists (select 1 from ledger_closed_month where month = any (select date_trunc('month', d::timestamp)::date from unnest(:days::date[]) as d))
                     or exists (select 1 from ledger_account_card where id = any(:accounts::uuid[]) and closed) as closed,
                     coalesce((select max(day) from ledger_snapshot), '-infinity') as last
            ), opened as (
              insert into ledger_account (id, kind, owner_id, label, opened_on)
              select fresh.id, fresh.kind, fresh.owner, fresh.label, fresh.on_day
                from state
               cross join unnest(:accounts::uuid[], :kinds::text[], :owners::uuid[], :labels::text[], :opened::date[]) as fresh (id, kind, owner, label, on_day)
               where not state.closed
                 and not exists (select 1 from ledger_account a where a.id = fresh.id)
              on conflict do nothing
            ), entry as (
              insert into ledger_entry (id, on_day, booked_on, cause, memo, path, transfer_count, total_fen)
              select fresh.id, fresh.on_day, case when last >= :today::date then last + 1 else :today::date end,
                     fresh.cause, fresh.memo, fresh.path, fresh.transfers, fresh.total
                from state
               cross join unnest(:ids::uuid[], :days::date[], :causes::text[], :memos::text[], :paths::text[], :counts::int[], :totals::bigint[])
                  as fresh (id, on_day, cause, memo, path, transfers, total)
               where not state.closed
              on conflict do nothing
              returning id, on_day, booked_on, cause
            ),
            moved as (
              insert into ledger_transfer (entry_id, line_no, on_day, booked_on, debit_id, credit_id, amount_fen)
              select entry.id, line.no, entry.on_day, entry.booked_on, line.debit, line.credit, line.amount
                from unnest(:entries::uuid[], :nos::int[], :debits::uuid[], :credits::uuid[], :amounts::bigint[])
                  as line (entry, no, debit, credit, amount)
                join entry on entry.id = line.entry
            )
            select cause, id from entry
            """)
        .param("ids", ids)
        .param("days", postings.stream().map(each -> each.on().toString()).toArray(String[]::new))
        .param("causes", postings.stream().map(Posting::cause).toArray(String[]::new))
        .param("memos", postings.stream().map(Posting::memo).toArray(String[]::new))
        .param("paths", postings.stream().map(Posting::path).toArray(String[]::new))
        .param(
            "counts",
            postings.stream().map(each -> each.transfers().size()).toArray(Integer[]::new))
        .param("totals", postings.stream().map(each -> each.total().fen()).toArray(Long[]::new))
        .param("today", today)
        .params(lines(postings, ids))
        .params(accounts(postings))
        .query((row, _) -> Map.entry(row.getString("cause"), Sql.uuid(row, "id")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, Object> lines(List<Posting> postings, UUID[] ids) {
    var entries = new ArrayList<UUID>();
    var numbers = new ArrayList<Integer>();
    var transfers = new ArrayList<Transfer>();
    for (int i = 0; i < ids.length; i++) {
      int no = 0;
      for (var transfer : postings.get(i).transfers()) {
        entries.add(ids[i]);
        numbers.add(++no);
        transfers.add(transfer);
      }
    }
    return Map.of(
        "entries", entries.toArray(UUID[]::new),
        "nos", numbers.toArray(Integer[]::new),
        "debits", transfers.stream().map(each -> each.debit().id()).toArray(UUID[]::new),
        "credits", transfers.stream().map(each -> each.credit().id()).toArray(UUID[]::new),
        "amounts", transfers.stream().map(each -> each.amount().fen()).toArray(Long[]::new));
  }

  /** Each account once, opened on the first day it is asked for. */
  private static Map<String, Object> accounts(List<Posting> postings) {
    var opened = new LinkedHashMap<AccountRef, LocalDate>();
    for (var posting : postings) {
      posting
          .accounts()
          .forEach(account -> opened.merge(account, posting.on(), LedgerBatchStore::earlier));
    }
    var all = List.copyOf(opened.keySet());
    var days = List.copyOf(opened.values());
    return Map.of(
        "accounts", all.stream().map(AccountRef::id).toArray(UUID[]::new),
        "kinds", all.stream().map(each -> each.kind().name()).toArray(String[]::new),
        "owners", all.stream().map(AccountRef::owner).toArray(UUID[]::new),
        "labels", all.stream().map(AccountRef::label).toArray(String[]::new),
        "opened", days.stream().map(LocalDate::toString).toArray(String[]::new));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}

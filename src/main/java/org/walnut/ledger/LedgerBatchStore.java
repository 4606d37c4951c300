package org.walnut.ledger;

import java.util.ArrayList;
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

  /** Those whose cause stands there already are left out; answers the entry of each other cause. */
  Map<String, UUID> insert(List<Posting> postings) {
    var ids = postings.stream().map(_ -> Ids.next()).toArray(UUID[]::new);
    return db
        .sql(
            """
            with entry as (
              insert into ledger_entry (id, on_day, cause, memo, path, transfer_count, total_fen)
              select fresh.id, fresh.on_day, fresh.cause, fresh.memo, fresh.path, fresh.transfers, fresh.total
                from unnest(:ids::uuid[], :days::date[], :causes::text[], :memos::text[], :paths::text[], :counts::int[], :totals::bigint[])
                  as fresh (id, on_day, cause, memo, path, transfers, total)
              on conflict do nothing
              returning id, on_day, cause
            ),
            moved as (
              insert into ledger_transfer (entry_id, line_no, on_day, debit_id, credit_id, amount_fen)
              select entry.id, line.no, entry.on_day, line.debit, line.credit, line.amount
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
        .params(lines(postings, ids))
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
}

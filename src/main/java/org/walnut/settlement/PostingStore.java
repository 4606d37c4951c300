package org.walnut.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Money;
import org.walnut.shared.Sql;

/** Remembers which orders and which refunds were settled. */
@Repository("settlementPostingStore")
class PostingStore {

  private final JdbcClient db;

  PostingStore(JdbcClient db) {
    this.db = db;
  }

  /** Lets others who settle the same order wait until this transaction has ended. */
  void lock(UUID order) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('settlement:' || :order::uuid, 0))")
        .param("order", order)
        .query((_, _) -> true)
        .list();
  }

  boolean settled(SourceKind kind, UUID source) {
    return db.sql(
                "select count(*) from settlement_posting where source_kind = :kind and source_id = :source")
            .param("kind", kind.name())
            .param("source", source)
            .query(Long.class)
            .single()
        > 0;
  }

  /** The refunds of an order that were taken off before. */
  List<TakenBack> refunds(UUID order) {
    return db.sql(
            """
            select source_id, amount_fen
              from settlement_posting
             where order_id = :order
               and source_kind = 'REFUND'
             order by source_id
            """)
        .param("order", order)
        .query((row, _) -> new TakenBack(Sql.uuid(row, "source_id"), Sql.money(row, "amount_fen")))
        .list();
  }

  /** A refund after completion and what it came to. */
  record TakenBack(UUID refund, Money amount) {}

  /** Without an entry when nothing was left to move. */
  void remember(
      SourceKind kind, UUID source, UUID order, Money amount, LocalDate on, @Nullable UUID entry) {
    db.sql(
            """
            insert into settlement_posting (source_kind, source_id, order_id, amount_fen, on_day, entry_id)
            values (:kind, :source, :order, :amount, :on, :entry::uuid)
            """)
        .param("kind", kind.name())
        .param("source", source)
        .param("order", order)
        .param("amount", amount.fen())
        .param("on", on)
        .param("entry", entry)
        .update();
  }
}

package org.walnut.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** As {@link #lock(UUID)}, for many, in one order. */
  void lock(Collection<UUID> orders) {
    db.sql(
            "select pg_advisory_xact_lock(hashtextextended('settlement:' || id, 0)) from unnest(:orders::uuid[]) as id order by id")
        .param("orders", orders.stream().sorted().toArray(UUID[]::new))
        .query((_, _) -> true)
        .list();
  }

  /** Which of these orders were settled before. */
  Set<UUID> settledAmong(Collection<UUID> orders) {
    return db.sql(
            """
            select source_id
              from settlement_posting
             where source_kind = 'ORDER'
               and source_id = any(:orders::uuid[])
            """)
        .param("orders", orders.toArray(UUID[]::new))
        .query((row, _) -> Sql.uuid(row, "source_id"))
        .set();
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

  /** Orders, each with what it came to and its entry; without one when nothing was to be moved. */
  void remember(List<SettledOrder> orders, Map<UUID, UUID> entries) {
    db.sql(
            """
            insert into settlement_posting (source_kind, source_id, order_id, amount_fen, on_day, entry_id)
            select 'ORDER', done.id, done.id, done.fen, done.on_day, done.entry
              from unnest(:ids::uuid[], :amounts::bigint[], :days::date[], :entries::uuid[]) as done (id, fen, on_day, entry)
            """)
        .param("ids", orders.stream().map(each -> each.order().id()).toArray(UUID[]::new))
        .param(
            "amounts", orders.stream().map(each -> each.split().total().fen()).toArray(Long[]::new))
        .param(
            "days",
            orders.stream().map(each -> each.order().on().toString()).toArray(String[]::new))
        .param(
            "entries",
            orders.stream().map(each -> entries.get(each.order().id())).toArray(UUID[]::new))
        .update();
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

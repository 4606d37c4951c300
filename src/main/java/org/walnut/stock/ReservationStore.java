package org.walnut.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Reads and writes what is promised, and what there is to promise. */
@Repository
class ReservationStore {

  private final JdbcClient db;

  ReservationStore(JdbcClient db) {
    this.db = db;
  }

  /** What is free of those lots that may be sold today. */
  List<Fefo.Offer> offers(Collection<UUID> lots, LocalDate today) {
    return db.sql(
            """
            select id, best_before, on_hand_g - reserved_g as free_g
              from lot_card
             where id = any (:lots::uuid[])
               and state = 'PASSED'
               and best_before >= :today
             order by id
            """)
        .param("lots", MovementStore.ids(List.copyOf(lots)))
        .param("today", today)
        .query((row, _) ->
            new Fefo.Offer(
                Sql.uuid(row, "id"), Sql.date(row, "best_before"), Sql.weight(row, "free_g")))
        .list();
  }

  /** The states of these lots stay as they are until the transaction ends. */
  void steady(Collection<UUID> lots) {
    db.sql("select id from lot where id = any (:lots::uuid[]) order by id for share")
        .param("lots", MovementStore.ids(List.copyOf(lots)))
        .query(UUID.class)
        .list();
  }

  /** Which of these lots are passed ones. */
  Set<UUID> passed(Collection<UUID> lots) {
    return Set.copyOf(
        db.sql("select id from lot where id = any (:lots::uuid[]) and state = 'PASSED'")
            .param("lots", MovementStore.ids(List.copyOf(lots)))
            .query(UUID.class)
            .list());
  }

  List<Allocation> of(UUID line) {
    return db.sql("select lot_id, weight_g from reservation where line_id = :line order by lot_id")
        .param("line", line)
        .query((row, _) -> new Allocation(Sql.uuid(row, "lot_id"), Sql.weight(row, "weight_g")))
        .list();
  }

  void add(UUID line, List<Allocation> parts, Instant at) {
    db.sql(
            """
            insert into reservation (line_id, lot_id, weight_g, reserved_at)
            select :line, lot_id, weight_g, :at::timestamptz
              from unnest(:lots::uuid[], :weights::bigint[]) as part (lot_id, weight_g)
            """)
        .param("line", line)
        .param("lots", MovementStore.ids(parts.stream().map(Allocation::lot).toList()))
        .param("weights", parts.stream().map(part -> part.weight().g()).toArray(Long[]::new))
        .param("at", Sql.utc(at))
        .update();
  }

  void remove(UUID line) {
    db.sql("delete from reservation where line_id = :line").param("line", line).update();
  }
}

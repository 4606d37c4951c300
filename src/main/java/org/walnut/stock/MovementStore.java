package org.walnut.stock;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Ids;
import org.walnut.shared.Refused;
import org.walnut.shared.Sql;
import org.walnut.shared.Weight;

/** Moves stock: writes the movements and keeps the balances in the same statement. */
@Repository
class MovementStore {

  private record Outcome(long written, long moved) {}

  private final JdbcClient db;
  private final Clock clock;

  MovementStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * All or nothing. What the same cause has moved already is not moved again; more than there is,
   * is refused.
   */
  void move(MovementKind kind, String cause, List<Allocation> parts) {
    lock(parts.stream().map(Allocation::lot).toList());
    var outcome = write(kind, cause, parts);
    if (outcome.moved() < outcome.written()) {
      throw new Refused("stock.tooLittle", total(parts));
    }
  }

  /** The balances of these lots, in the one order that everybody locks in. */
  void lock(List<UUID> lots) {
    db.sql(
            "select lot_id from lot_balance where lot_id = any (:lots::uuid[]) order by lot_id for update")
        .param("lots", ids(lots))
        .query(UUID.class)
        .list();
  }

  List<Allocation> moved(MovementKind kind, String cause) {
    return db.sql(
            """
            select lot_id, greatest(abs(on_hand_delta_g), abs(reserved_delta_g)) as weight_g
              from movement
             where cause = :cause
               and kind = :kind
             order by lot_id
            """)
        .param("cause", cause)
        .param("kind", kind.name())
        .query((row, _) -> new Allocation(Sql.uuid(row, "lot_id"), Sql.weight(row, "weight_g")))
        .list();
  }

  private Outcome write(MovementKind kind, String cause, List<Allocation> parts) {
    return db.sql(
            """
            with written as (
              insert into movement (id, lot_id, kind, cause, on_hand_delta_g, reserved_delta_g, at)
              select id, lot_id, :kind, :cause, weight_g * :on_hand_sign, weight_g * :reserved_sign, :at::timestamptz
                from unnest(:ids::uuid[], :lots::uuid[], :weights::bigint[]) as part (id, lot_id, weight_g)
              on conflict (county_id, cause, lot_id, kind) do nothing
              returning county_id, lot_id, on_hand_delta_g, reserved_delta_g
            ),
            moved as (
              update lot_balance
                 set on_hand_g = lot_balance.on_hand_g + written.on_hand_delta_g,
                     reserved_g = lot_balance.reserved_g + written.reserved_delta_g
                from written
               where lot_balance.county_id = written.county_id
                 and lot_balance.lot_id = written.lot_id
                 and lot_balance.reserved_g + written.reserved_delta_g
                     between 0 and lot_balance.on_hand_g + written.on_hand_delta_g
              returning lot_balance.lot_id
            )
            select (select count(*) from written) as written, (select count(*) from moved) as moved
            """)
        .param("kind", kind.name())
        .param("cause", cause)
        .param("on_hand_sign", kind.onHandSign())
        .param("reserved_sign", kind.reservedSign())
        .param("at", Sql.utc(clock.instant()))
        .param("ids", ids(parts.stream().map(_ -> Ids.next()).toList()))
        .param("lots", ids(parts.stream().map(Allocation::lot).toList()))
        .param("weights", parts.stream().map(part -> part.weight().g()).toArray(Long[]::new))
        .query((row, _) -> new Outcome(row.getLong("written"), row.getLong("moved")))
        .single();
  }

  static String[] ids(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  private static Weight total(List<Allocation> parts) {
    return parts.stream().map(Allocation::weight).reduce(Weight.ZERO, Weight::plus);
  }
}

package org.walnut.order;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;
import org.walnut.shared.Sql;

/** Erases receivers; the order itself, its money and its goods stay. */
@Repository
class ReceiverErasing {

  private static final String NOTHING = "";

  private final JdbcClient db;
  private final Seals seals;
  private final Clock clock;

  ReceiverErasing(JdbcClient db, Seals seals, Clock clock) {
    this.db = db;
    this.seals = seals;
    this.clock = clock;
  }

  /** Completed orders, and those whose money went back after completion or on the way. */
  int traded(@Nullable UUID buyer, Instant before) {
    return erase(
        db.sql(
                """
                select id
                  from orders
                 where receiver_erased_at is null
                   and state in ('COMPLETED', 'REFUSED', 'REFUNDED')
                   and coalesce(completed_on::timestamptz, placed_at) < :before
                   and (:buyer::uuid is null or buyer_id = :buyer::uuid)
                 limit 500
                   for update skip locked
                """)
            .param("before", Sql.utc(before))
            .param("buyer", buyer)
            .query((row, _) -> Sql.uuid(row, "id"))
            .list());
  }

  /** Orders that never became a trade. */
  int untraded(@Nullable UUID buyer, Instant before) {
    return erase(
        db.sql(
                """
                select id
                  from orders
                 where receiver_erased_at is null
                   and state in ('CANCELLED', 'EXPIRED')
                   and placed_at < :before
                   and (:buyer::uuid is null or buyer_id = :buyer::uuid)
                 limit 500
                   for update skip locked
                """)
            .param("before", Sql.utc(before))
            .param("buyer", buyer)
            .query((row, _) -> Sql.uuid(row, "id"))
            .list());
  }

  private int erase(List<UUID> orders) {
    for (var order : orders) {
      db.sql(
              """
              update orders
                 set receiver_name_sealed = :name, receiver_phone_sealed = :phone, receiver_phone_mark = :mark,
                     receiver_address_sealed = :address, receiver_erased_at = :at
               where id = :id
              """)
          .param("name", seals.seal(OrderSeals.NAME, NOTHING, order))
          .param("phone", seals.seal(OrderSeals.PHONE, NOTHING, order))
          .param("mark", seals.mark(MarkKind.PHONE, NOTHING))
          .param("address", seals.seal(OrderSeals.ADDRESS, NOTHING, order))
          .param("at", Sql.utc(clock.instant()))
          .param("id", order)
          .update();
    }
    return orders.size();
  }
}

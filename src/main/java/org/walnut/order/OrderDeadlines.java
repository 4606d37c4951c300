package org.walnut.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.walnut.shared.Sql;

/**
 * What time brings about in a county: unpaid orders expire, delivered ones are complete, forgotten
 * carts are emptied. Each order is a transaction of its own; running twice does no harm.
 */
@Service
public class OrderDeadlines {

  private static final Logger log = LoggerFactory.getLogger(OrderDeadlines.class);
  private static final Duration CART_LIFE = Duration.ofDays(90);

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Cancellations cancellations;
  private final Receipts receipts;
  private final Clock clock;

  OrderDeadlines(
      JdbcClient db,
      TransactionTemplate transaction,
      Cancellations cancellations,
      Receipts receipts,
      Clock clock) {
    this.db = db;
    this.transaction = transaction;
    this.cancellations = cancellations;
    this.receipts = receipts;
    this.clock = clock;
  }

  public int expireUnpaid() {
    return each(unpaid(clock.instant()), cancellations::expire);
  }

  public int completeDelivered() {
    return each(delivered(clock.instant().minus(AfterSaleRules.WINDOW)), receipts::completeUnasked);
  }

  public int emptyForgottenCarts() {
    var before = Sql.utc(clock.instant().minus(CART_LIFE));
    return inTransaction(() ->
        db.sql("delete from cart_line where put_at < :before").param("before", before).update());
  }

  private List<UUID> unpaid(Instant now) {
    return inTransaction(() ->
        db.sql(
                "select id from orders where state = 'CREATED' and pay_before <= :now order by pay_before, id limit 500")
            .param("now", Sql.utc(now))
            .query((row, _) -> Sql.uuid(row, "id"))
            .list());
  }

  /** Those with an open refund wait without standing in the way of the others. */
  private List<UUID> delivered(Instant before) {
    return inTransaction(() ->
        db.sql(
                """
                select o.id
                  from orders o
                 where o.state = 'DELIVERED'
                   and o.delivered_at <= :before
                   and not exists (select 1
                                     from order_refund r
                                    where r.county_id = o.county_id
                                      and r.order_id = o.id
                                      and r.state in ('REQUESTED', 'APPROVED', 'FAILED'))
                 order by o.delivered_at, o.id
                 limit 500
                """)
            .param("before", Sql.utc(before))
            .query((row, _) -> Sql.uuid(row, "id"))
            .list());
  }

  private static int each(List<UUID> orders, Predicate<UUID> verb) {
    int done = 0;
    for (var order : orders) {
      if (Thread.currentThread().isInterrupted()) {
        return done;
      }
      done += tried(order, verb) ? 1 : 0;
    }
    return done;
  }

  /** One order that cannot be helped does not stop the others. */
  private static boolean tried(UUID order, Predicate<UUID> verb) {
    try {
      return verb.test(order);
    } catch (RuntimeException e) {
      log.error("deadline of order {} failed", order, e);
      return false;
    }
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }
}

package org.walnut.sandbox;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What is amiss with the payment services of the county at hand; kept until it is changed. */
@Service
public class PayTroubles {

  private static final Duration LATE = Duration.ofSeconds(2);

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Duration slow;

  PayTroubles(
      JdbcClient db,
      TransactionTemplate transaction,
      @Value("${walnut.sandbox.slow:6s}") Duration slow) {
    this.db = db;
    this.transaction = transaction;
    this.slow = slow;
  }

  public PayTrouble now() {
    return transaction.execute(_ ->
        db.sql("select trouble from sandbox_pay_trouble")
            .query((row, _) -> PayTrouble.valueOf(row.getString("trouble")))
            .optional()
            .orElse(PayTrouble.NONE));
  }

  public void be(PayTrouble trouble) {
    transaction.executeWithoutResult(_ ->
        db.sql(
                """
                insert into sandbox_pay_trouble (trouble)
                values (:trouble)
                on conflict (county_id) do update set trouble = excluded.trouble
                """)
            .param("trouble", trouble.name())
            .update());
  }

  /** Does what is asked as the trouble lets it: at once, not at all, or with a late answer. */
  public <T> T around(Supplier<T> deed, Supplier<T> outOfOrder) {
    return switch (now()) {
      case NONE -> deed.get();
      case DOWN -> outOfOrder.get();
      case SLOW -> late(deed.get(), slow);
      case LATE -> late(deed.get(), LATE);
    };
  }

  private static <T> T late(T answer, Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return answer;
  }
}

package org.walnut.world;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until every room has heard what happened. */
@Component
class WorldNews {

  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final int GLANCES = 1_200;

  private final JdbcClient db;

  WorldNews(JdbcClient db) {
    this.db = db;
  }

  /** Goes on after a minute all the same: what is unheard by then is told again later. */
  void settleDown() {
    for (var glance = 0; glance < GLANCES && unheard(); glance++) {
      try {
        Thread.sleep(GLANCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean unheard() {
    return db.sql("select exists (select from event_publication where completion_date is null)")
        .query(Boolean.class)
        .single();
  }
}

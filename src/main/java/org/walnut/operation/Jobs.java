package org.walnut.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;

/** The recurring jobs, of all counties together. */
@Service
public class Jobs {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** A job that fails, or that nobody has begun though it is due. */
  public record Job(String name, int failures, @Nullable Instant lastFailure, Instant due) {}

  private final JdbcClient db;
  private final Clock clock;

  Jobs(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Job> failing() {
    return db.sql(
            """
            select task_name, coalesce(consecutive_failures, 0) as failures, last_failure, execution_time
              from scheduled_tasks
             where consecutive_failures > 0
                or (not picked and execution_time < :overdue)
             order by task_name
             limit 100
            """)
        .param("overdue", Sql.utc(clock.instant().minus(PATIENCE)))
        .query((row, _) ->
            new Job(
                row.getString("task_name"),
                row.getInt("failures"),
                Sql.instantOrNull(row, "last_failure"),
                Sql.instant(row, "execution_time")))
        .list();
  }

  /** Lets a failing job begin now; answers whether there is one that is not at work already. */
  @Transactional
  public boolean tryAgain(String name) {
    return db.sql(
                """
                update scheduled_tasks
                   set execution_time = :now, version = version + 1
                 where task_name = :name
                   and consecutive_failures > 0
                   and not picked
                """)
            .param("now", Sql.utc(clock.instant()))
            .param("name", name)
            .update()
        > 0;
  }
}

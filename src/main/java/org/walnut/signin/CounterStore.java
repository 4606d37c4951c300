package org.walnut.signin;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.shared.Sql;

/** Counts tries, each in one statement, so that a thousand at once are a thousand. */
@Repository
class CounterStore {

  private final JdbcClient db;

  CounterStore(JdbcClient db) {
    this.db = db;
  }

  /** False while it is to wait; nothing is counted then. */
  boolean charge(String key, Limit limit, Instant now) {
    return db.sql(
                """
                insert into sign_in_counter (key, hits, free_at, last_at)
                values (:key, 1, case when :free::int >= 1 then '-infinity' else :now::timestamptz + make_interval(secs => :first::int) end, :now::timestamptz)
                    on conflict (key) do update
                   set hits = case when sign_in_counter.last_at < :forgotten::timestamptz then 1 else sign_in_counter.hits + 1 end,
                       free_at = case
                           when sign_in_counter.last_at < :forgotten::timestamptz or sign_in_counter.hits < :free::int then '-infinity'
                           else :now::timestamptz + make_interval(secs => least(:longest::float8, :first::int * power(2, least(sign_in_counter.hits - :free::int, 20))))
                       end,
                       last_at = :now::timestamptz
                 where sign_in_counter.free_at <= :now::timestamptz
                """)
            .param("key", key)
            .param("now", Sql.utc(now))
            .param("free", limit.free())
            .param("first", limit.first().toSeconds())
            .param("longest", limit.longest().toSeconds())
            .param("forgotten", Sql.utc(now.minus(limit.forgotten())))
            .update()
        == 1;
  }

  Duration untilFree(String key, Instant now) {
    return db.sql(
            "select greatest(free_at, :now::timestamptz) as free_at from sign_in_counter where key = :key")
        .param("key", key)
        .param("now", Sql.utc(now))
        .query((row, _) -> Duration.between(now, Sql.instant(row, "free_at")))
        .optional()
        .orElse(Duration.ZERO);
  }

  int hits(String key) {
    return db.sql("select hits from sign_in_counter where key = :key")
        .param("key", key)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** The last try was none that counts. */
  void giveBack(String key) {
    db.sql(
            """
            update sign_in_counter
               set hits = greatest(hits - 1, 0), free_at = '-infinity'
             where key = :key
            """)
        .param("key", key)
        .update();
  }

  void forget(String key) {
    db.sql("delete from sign_in_counter where key = :key").param("key", key).update();
  }

  void forgetBefore(Instant time) {
    db.sql("delete from sign_in_counter where last_at < :time::timestamptz")
        .param("time", Sql.utc(time))
        .update();
  }
}

package org.walnut.message;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.privacy.Retained;
import org.walnut.shared.Sql;

/** The phones that messages went to. What was told, to whom and when stays as proof that it was. */
@Component
class MessageRetention implements Retained {

  private final JdbcClient db;

  MessageRetention(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String kind() {
    return "message.phone";
  }

  @Override
  public int eraseSome(Instant olderThan) {
    return db.sql(
            """
            update message
               set phone_sealed = null, phone_mark = null
             where (county_id, id) in (
                   select county_id, id
                     from message
                    where phone_sealed is not null
                      and written_at < :before
                      and not exists (select
                                        from message_errand errand
                                       where errand.county_id = message.county_id
                                         and errand.message_id = message.id)
                    order by written_at
                    limit 1000)
            """)
        .param("before", Sql.utc(olderThan))
        .update();
  }
}

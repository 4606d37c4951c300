package org.walnut.message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.walnut.audit.Check;

/** Every slip of which nothing became yet waits to be printed, and no other. */
@Component
class SlipsWait implements Check {

  private final JdbcClient db;

  SlipsWait(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String rule() {
    return "slips nobody printed wait to be printed";
  }

  @Override
  public Finding run() {
    var looked =
        db.sql("select count(*) from message where channel = 'PRINT'").query(Long.class).single();
    var faults =
        db.sql(
                """
                select 'slip ' || message.code || case when waits.message_id is null then ' is not printed and does not wait' else ' is done with and waits' end
                  from message
                  left join slip_to_print waits on waits.county_id = message.county_id and waits.message_id = message.id
                 where message.channel = 'PRINT'
                   and (waits.message_id is null) = not exists (select
                                                                  from message_outcome
                                                                 where message_outcome.county_id = message.county_id
                                                                   and message_outcome.message_id = message.id)
                """)
            .query((row, _) -> row.getString(1))
            .list();
    return new Finding(looked, faults);
  }
}

package org.walnut.message.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.message.MessageSeals;

/** Reads the slips that wait for paper, as far as the person reaches. */
@Repository
@Transactional(readOnly = true)
class SlipScreens {

  /** A village with slips that wait. */
  record Heap(String village, long slips) {}

  private final JdbcClient db;
  private final MessageSeals seals;

  SlipScreens(JdbcClient db, MessageSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  List<Heap> heaps(Person me) {
    return db.sql(
            """
            select village, count(*) as slips
              from slip_to_print
             where village like :prefix || '%'
             group by village
             order by village
            """)
        .param("prefix", me.scope().divisionPrefix())
        .query((row, _) -> new Heap(row.getString("village"), row.getLong("slips")))
        .list();
  }

  /** The oldest hundred, so that none is forgotten. */
  List<MessageRow> waiting(String village, Person me) {
    return db.sql(
            """
            select id, code, written_at, kind, topic, channel, recipient_kind, recipient_id, phone_sealed, text_zh, text_en, spoken_zh, spoken_en, path,
                   state, why, since
              from message_card
             where id in (select message_id
                            from slip_to_print
                           where village like :prefix || '%'
                             and (:village = '' or village = :village)
                           order by written_at, message_id
                           limit 100)
             order by written_at, id
            """)
        .param("prefix", me.scope().divisionPrefix())
        .param("village", village)
        .query((row, _) -> MessageRow.read(row, seals))
        .list();
  }
}

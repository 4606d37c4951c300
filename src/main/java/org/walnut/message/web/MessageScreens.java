package org.walnut.message.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.access.Person;
import org.walnut.message.MessageSeals;
import org.walnut.message.MessageState;
import org.walnut.shared.NotFound;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Words;

/** Reads what the pages of messages show. */
@Repository
@Transactional(readOnly = true)
class MessageScreens {

  private final JdbcClient db;
  private final MessageSeals seals;

  MessageScreens(JdbcClient db, MessageSeals seals) {
    this.db = db;
    this.seals = seals;
  }

  /**
   * Of one channel or, without one, of all; newest first. Searched is what the reader reads: the
   * text in the language of the page.
   */
  Paged<MessageRow> list(String q, String channel, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, code, written_at, kind, topic, channel, recipient_kind, recipient_id, phone_sealed, text_zh, text_en, spoken_zh, spoken_en, path,
                       state, why, since
                  from message_card
                 where (:q = '' or strpos(lower(case when :english then text_en else text_zh end), lower(:q)) > 0)
                   and (:channel = '' or channel = :channel)
                   and (:at::timestamptz is null or (written_at, id) < (:at::timestamptz, :id::uuid))
                 order by written_at desc, id desc
                 limit 26
                """)
            .param("q", q)
            .param("english", Words.english())
            .param("channel", channel)
            .param("at", at(cursor))
            .param("id", cursor.uuid(1))
            .query((row, _) -> MessageRow.read(row, seals))
            .list(),
        25,
        MessageScreens::next);
  }

  /** What the person was told in the application, newest first. */
  Paged<MessageRow> mine(Person me, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, code, written_at, kind, topic, channel, recipient_kind, recipient_id, phone_sealed, text_zh, text_en, spoken_zh, spoken_en, path,
                       state, why, since
                  from message_card
                 where recipient_id = :me
                   and channel = 'IN_APP'
                   and (:at::timestamptz is null or (written_at, id) < (:at::timestamptz, :id::uuid))
                 order by written_at desc, id desc
                 limit 26
                """)
            .param("me", me.id())
            .param("at", at(cursor))
            .param("id", cursor.uuid(1))
            .query((row, _) -> MessageRow.read(row, seals))
            .list(),
        25,
        MessageScreens::next);
  }

  /** What a household was told lately, newest first. */
  List<MessageRow> toHousehold(UUID household) {
    return db.sql(
            """
            select id, code, written_at, kind, topic, channel, recipient_kind, recipient_id, phone_sealed, text_zh, text_en, spoken_zh, spoken_en, path,
                   state, why, since
              from message_card
             where recipient_id = :household
               and recipient_kind = 'HOUSEHOLD'
             order by written_at desc, id desc
             limit 20
            """)
        .param("household", household)
        .query((row, _) -> MessageRow.read(row, seals))
        .list();
  }

  MessageRow show(UUID id, Person me) {
    return db.sql(
            """
            select id, code, written_at, kind, topic, channel, recipient_kind, recipient_id, phone_sealed, text_zh, text_en, spoken_zh, spoken_en, path,
                   state, why, since
              from message_card
             where id = :id
               and coalesce(place, county_id) like :prefix || '%'
            """)
        .param("id", id)
        .param("prefix", me.scope().divisionPrefix())
        .query((row, _) -> MessageRow.read(row, seals))
        .optional()
        .orElseThrow(() -> new NotFound("message.kind", id));
  }

  MessageDetails details(UUID id, Person me) {
    return new MessageDetails(
        show(id, me),
        db.sql(
                """
                select outcome, at, why
                  from message_outcome
                 where message_id = :id
                 order by at, id
                """)
            .param("id", id)
            .query((row, _) ->
                new Step(
                    MessageState.valueOf(row.getString("outcome")),
                    Sql.instant(row, "at"),
                    row.getString("why")))
            .list());
  }

  private static @Nullable OffsetDateTime at(Cursor cursor) {
    return Sql.utcOrNull(cursor.instant(0));
  }

  private static String next(MessageRow last) {
    return Cursor.of(last.writtenAt(), last.id());
  }
}

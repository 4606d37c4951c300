package org.walnut.message;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.MarkKind;
import org.walnut.privacy.Seals;
import org.walnut.shared.Ids;
import org.walnut.shared.ShortCode;
import org.walnut.shared.Sql;

/** Writes messages and what became of them. */
@Repository
class MessageStore {

  private final JdbcClient db;
  private final MessageSeals opened;
  private final Seals seals;

  MessageStore(JdbcClient db, MessageSeals opened, Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
  }

  /** False when a message of this id is there already. */
  boolean add(
      UUID id,
      NewMessage message,
      Template template,
      Told told,
      @Nullable String place,
      Instant at) {
    return db.sql(
                """
                insert into message (id, code, place, spoken_zh, spoken_en, kind, topic, important, channel, recipient_kind, recipient_id, phone_sealed, phone_mark, text_zh, text_en, path, written_at)
                values (:id, :code, :place::text, :spoken_zh::text, :spoken_en::text, :kind, :topic, :important, :channel, :recipient_kind, :recipient, :phone::bytea, :phone_mark::bytea, :zh, :en, :path, :at)
                    on conflict do nothing
                """)
            .param("id", id)
            .param("code", ShortCode.of("M", id))
            .param("place", place)
            .param("spoken_zh", told.spoken() == null ? null : told.spoken().zh())
            .param("spoken_en", told.spoken() == null ? null : told.spoken().en())
            .param("kind", message.kind())
            .param("topic", template.topic().name())
            .param("important", template.important())
            .param("channel", message.channel().name())
            .param("recipient_kind", message.recipientKind().name())
            .param("recipient", message.recipient())
            .param("phone", seals.sealOrNull(MessageSeals.PHONE, message.phone(), id))
            .param("phone_mark", seals.markOrNull(MarkKind.PHONE, message.phone()))
            .param("zh", told.text().zh())
            .param("en", told.text().en())
            .param("path", message.path())
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** False when it was read, or shown or printed, already. */
  boolean outcome(UUID message, MessageState outcome, Instant at, @Nullable String why) {
    return db.sql(
                """
                insert into message_outcome (id, message_id, outcome, at, why)
                values (:id, :message, :outcome, :at, :why::text)
                    on conflict do nothing
                """)
            .param("id", Ids.next())
            .param("message", message)
            .param("outcome", outcome.name())
            .param("at", Sql.utc(at))
            .param("why", why)
            .update()
        == 1;
  }

  MessageState state(UUID message) {
    return db.sql("select state from message_card where id = :id")
        .param("id", message)
        .query((row, _) -> MessageState.valueOf(row.getString("state")))
        .single();
  }

  /** The page that the person's own message is about. */
  Optional<String> pathOf(UUID message, UUID account) {
    return db.sql(
            """
            select path
              from message
             where id = :id
               and channel = 'IN_APP'
               and recipient_id = :account
            """)
        .param("id", message)
        .param("account", account)
        .query(String.class)
        .optional();
  }

  /** Only within this reach. */
  Optional<Kept> find(UUID message, String prefix) {
    return db.sql(
            """
            select id, code, channel, topic, recipient_kind, recipient_id, phone_sealed, state
              from message_card
             where id = :id
               and coalesce(place, county_id) like :prefix || '%'
            """)
        .param("id", message)
        .param("prefix", prefix)
        .query((row, _) ->
            new Kept(
                Sql.uuid(row, "id"),
                row.getString("code"),
                Channel.valueOf(row.getString("channel")),
                Topic.valueOf(row.getString("topic")),
                RecipientKind.valueOf(row.getString("recipient_kind")),
                Sql.uuid(row, "recipient_id"),
                opened.phone(row),
                MessageState.valueOf(row.getString("state"))))
        .optional();
  }

  /** The same words once more, for paper. */
  boolean onPaper(UUID slip, UUID message, Instant at) {
    return db.sql(
                """
                insert into message (id, code, place, spoken_zh, spoken_en, kind, topic, important, channel, recipient_kind, recipient_id,
                                     text_zh, text_en, path, written_at)
                select :slip, :code, place, spoken_zh, spoken_en, kind, topic, important, 'PRINT', recipient_kind, recipient_id,
                       text_zh, text_en, path, :at
                  from message
                 where id = :message
                    on conflict do nothing
                """)
            .param("slip", slip)
            .param("code", ShortCode.of("M", slip))
            .param("message", message)
            .param("at", Sql.utc(at))
            .update()
        == 1;
  }

  /** Those of these kinds that nobody has printed yet are not printed any more. */
  void suppressSlips(
      RecipientKind kind, UUID recipient, Collection<Topic> topics, Instant at, String why) {
    db.sql(
            """
            insert into message_outcome (id, message_id, outcome, at, why)
            select gen_random_uuid(), id, 'SUPPRESSED', :at, :why
              from message
             where recipient_kind = :kind
               and recipient_id = :recipient
               and topic = any (string_to_array(:topics, ','))
               and id in (select message_id from slip_to_print)
            """)
        .param("at", Sql.utc(at))
        .param("why", why)
        .param("kind", kind.name())
        .param("recipient", recipient)
        .param("topics", String.join(",", topics.stream().map(Enum::name).toList()))
        .update();
  }

  long unread(UUID account) {
    return db.sql(
            """
            select count(*)
              from message
             where channel = 'IN_APP'
               and recipient_id = :account
               and not exists (select
                                 from message_outcome
                                where message_outcome.county_id = message.county_id
                                  and message_outcome.message_id = message.id
                                  and message_outcome.outcome = 'READ')
            """)
        .param("account", account)
        .query(Long.class)
        .single();
  }
}

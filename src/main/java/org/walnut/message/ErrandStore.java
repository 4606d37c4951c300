package org.walnut.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.walnut.privacy.Seals;
import org.walnut.shared.Sql;

/** Keeps what is still to be done at the gateway. */
@Repository
class ErrandStore {

  private final JdbcClient db;
  private final MessageSeals opened;
  private final Seals seals;

  ErrandStore(JdbcClient db, MessageSeals opened, Seals seals) {
    this.db = db;
    this.opened = opened;
    this.seals = seals;
  }

  /**
   * An attempt to bring a message.
   *
   * @param full the text with its secret; null when what is kept of the message is all of it
   * @param phone when it is not the one of the message
   */
  record Opening(
      UUID message,
      UUID number,
      Locale language,
      @Nullable String full,
      @Nullable String phone,
      @Nullable Instant worthless) {}

  /** False when an attempt is under way. The patience with it begins when it is due. */
  boolean open(Opening opening, Instant now, Instant due) {
    return db.sql(
                """
                with errand as (
                  insert into message_errand (message_id, number, state, language, full_text, phone_sealed, begun_at, due_at, worthless_at)
                  values (:message, :number, 'WAITING', :language, :full::text, :phone::bytea, :due, :due, :worthless::timestamptz)
                      on conflict do nothing
                  returning number, message_id
                )
                insert into message_attempt (number, message_id, at)
                select number, message_id, :now
                  from errand
                """)
            .param("number", opening.number())
            .param("message", opening.message())
            .param("now", Sql.utc(now))
            .param("due", Sql.utc(due))
            .param("language", opening.language().getLanguage())
            .param("full", opening.full())
            .param(
                "phone",
                seals.sealOrNull(MessageSeals.ERRAND_PHONE, opening.phone(), opening.message()))
            .param("worthless", Sql.utcOrNull(opening.worthless()))
            .update()
        == 1;
  }

  List<UUID> due(Instant now) {
    return db.sql(
            """
            select message_id
              from message_errand
             where due_at <= :now
             order by due_at
             limit 200
            """)
        .param("now", Sql.utc(now))
        .query((row, _) -> Sql.uuid(row, "message_id"))
        .list();
  }

  /**
   * Takes a due errand on, until then; empty when somebody else has it, or nothing is to be done.
   */
  Optional<Errand> claim(UUID message, Instant now, Instant until) {
    return db.sql(
            """
            update message_errand as e
               set due_at = :until, tries = e.tries + 1
              from message as m
             where e.message_id = :message
               and e.due_at <= :now
               and m.county_id = e.county_id
               and m.id = e.message_id
            returning e.message_id, e.number, e.state, m.channel, e.phone_sealed as errand_phone, m.phone_sealed, e.tries, e.begun_at, e.worthless_at,
                      coalesce(e.full_text, case when m.topic = 'CODES' then null
                                                 when m.channel = 'VOICE' and e.language = 'en' then coalesce(m.spoken_en, m.text_en)
                                                 when m.channel = 'VOICE' then coalesce(m.spoken_zh, m.text_zh)
                                                 when e.language = 'en' then m.text_en
                                                 else m.text_zh end) as text
            """)
        .param("message", message)
        .param("now", Sql.utc(now))
        .param("until", Sql.utc(until))
        .query(this::errand)
        .optional();
  }

  /** False when it is done meanwhile, or another attempt was opened. */
  boolean lock(Errand errand) {
    return db.sql(
            """
            select number
              from message_errand
             where message_id = :message
               and number = :number
               for update
            """)
        .param("message", errand.message())
        .param("number", errand.number())
        .query((row, _) -> Sql.uuid(row, "number"))
        .optional()
        .isPresent();
  }

  void handed(Errand errand, Instant due) {
    db.sql(
            """
            update message_errand
               set state = 'HANDED', full_text = null, tries = 0, due_at = :due
             where message_id = :message
            """)
        .param("message", errand.message())
        .param("due", Sql.utc(due))
        .update();
  }

  void again(Errand errand, ErrandState state, Instant due) {
    db.sql(
            """
            update message_errand
               set state = :state, due_at = :due
             where message_id = :message
            """)
        .param("message", errand.message())
        .param("state", state.name())
        .param("due", Sql.utc(due))
        .update();
  }

  void done(UUID message) {
    db.sql("delete from message_errand where message_id = :message")
        .param("message", message)
        .update();
  }

  /** The number of the attempt under way. */
  Optional<UUID> underWay(UUID message) {
    return db.sql("select number from message_errand where message_id = :message")
        .param("message", message)
        .query((row, _) -> Sql.uuid(row, "number"))
        .optional();
  }

  private Errand errand(ResultSet row, int number) throws SQLException {
    return new Errand(
        Sql.uuid(row, "message_id"),
        Sql.uuid(row, "number"),
        ErrandState.valueOf(row.getString("state")),
        Channel.valueOf(row.getString("channel")),
        opened.phone(Sql.uuid(row, "message_id"), row),
        row.getString("text"),
        row.getInt("tries"),
        Sql.instant(row, "begun_at"),
        Sql.instantOrNull(row, "worthless_at"));
  }
}

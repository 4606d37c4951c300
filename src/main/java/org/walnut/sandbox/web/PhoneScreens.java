package org.walnut.sandbox.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.sandbox.Way;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Reads what has arrived at the phones. */
@Repository
@Transactional(readOnly = true)
class PhoneScreens {

  private final JdbcClient db;
  private final Clock clock;

  PhoneScreens(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The phones with such a text or number, the one that rang last first. */
  Paged<PhoneCard> phones(String q, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select phone_id, phone, newest, body, texts
                  from (select distinct on (phone_id) phone_id, phone, arrives_at as newest, body, count(*) over (partition by phone_id) as texts
                          from sandbox_text
                         where trouble <> 'FAIL'
                           and arrives_at <= :now
                           and (:q = '' or strpos(lower(phone || ' ' || body), lower(:q)) > 0)
                         order by phone_id, arrives_at desc, id desc) as last
                 where :at::timestamptz is null or (newest, phone_id) < (:at::timestamptz, :id::uuid)
                 order by newest desc, phone_id desc
                 limit 26
                """)
            .param("now", Sql.utc(clock.instant()))
            .param("q", q)
            .param("at", Sql.utcOrNull(cursor.instant(0)))
            .param("id", cursor.uuid(1))
            .query((row, _) ->
                new PhoneCard(
                    Sql.uuid(row, "phone_id"),
                    row.getString("phone"),
                    Sql.instant(row, "newest"),
                    row.getString("body"),
                    row.getLong("texts")))
            .list(),
        25,
        last -> Cursor.of(last.newest(), last.id()));
  }

  Optional<String> number(UUID phone) {
    return db.sql(
            """
            select phone
              from sandbox_text
             where phone_id = :phone
             limit 1
            """)
        .param("phone", phone)
        .query(String.class)
        .optional();
  }

  /** What came to one phone, newest first. */
  Paged<PhoneText> texts(UUID phone, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, way, body, arrives_at, trouble = 'DUPLICATE' as twice
                  from sandbox_text
                 where phone_id = :phone
                   and trouble <> 'FAIL'
                   and arrives_at <= :now
                   and (:at::timestamptz is null or (arrives_at, id) < (:at::timestamptz, :id::uuid))
                 order by arrives_at desc, id desc
                 limit 26
                """)
            .param("phone", phone)
            .param("now", Sql.utc(clock.instant()))
            .param("at", Sql.utcOrNull(cursor.instant(0)))
            .param("id", cursor.uuid(1))
            .query((row, _) ->
                new PhoneText(
                    Sql.uuid(row, "id"),
                    Way.valueOf(row.getString("way")),
                    row.getString("body"),
                    Sql.instant(row, "arrives_at"),
                    row.getBoolean("twice")))
            .list(),
        25,
        last -> Cursor.of(last.at(), last.id()));
  }
}

package org.walnut.audit.web;

import static org.walnut.web.Words.t;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Days;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Option;
import org.walnut.web.Paged;

/** What was done, newest first. */
@Repository
@Transactional(readOnly = true)
class ActivityScreens {

  private final JdbcClient db;
  private final Days days;

  ActivityScreens(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  Paged<ActivityRow> list(ActivityQuestion question, Cursor cursor) {
    var statement =
        db.sql(
            """
            select activity.id, at, who, kind, subject_kind, subject_id, label, why, sealed.seal_number
              from activity
              left join sealed_activity sealed on sealed.county_id = activity.county_id and sealed.activity_id = activity.id
             where (:q = '' or who = :q or starts_with(kind, :q) or strpos(label, :q) > 0)
               and (:who = '' or who = :who)
               and (:kind = '' or kind = :kind)
               and (:from::timestamptz is null or at >= :from::timestamptz)
               and (:until::timestamptz is null or at < :until::timestamptz)
               and (:subject::uuid is null or subject_id = :subject::uuid)
               and (:seal::bigint is null or sealed.seal_number = :seal::bigint)
               and (:before::uuid is null or activity.id < :before::uuid)
             order by activity.id desc
             limit 26
            """);
    return Paged.of(
        asked(statement, question, cursor.uuid(0)).query((row, _) -> ActivityRow.of(row)).list(),
        25,
        row -> Cursor.of(row.id()));
  }

  /** All of them, one by one. */
  void each(ActivityQuestion question, Consumer<ActivityRow> reader) {
    var statement =
        db.sql(
            """
            select activity.id, at, who, kind, subject_kind, subject_id, label, why, sealed.seal_number
              from activity
              left join sealed_activity sealed on sealed.county_id = activity.county_id and sealed.activity_id = activity.id
             where (:q = '' or who = :q or starts_with(kind, :q) or strpos(label, :q) > 0)
               and (:who = '' or who = :who)
               and (:kind = '' or kind = :kind)
               and (:from::timestamptz is null or at >= :from::timestamptz)
               and (:until::timestamptz is null or at < :until::timestamptz)
               and (:subject::uuid is null or subject_id = :subject::uuid)
               and (:seal::bigint is null or sealed.seal_number = :seal::bigint)
               and (:before::uuid is null or activity.id < :before::uuid)
             order by activity.id desc
            """);
    asked(statement, question, null)
        .withFetchSize(2000)
        .query((RowCallbackHandler) row -> reader.accept(ActivityRow.of(row)));
  }

  /** The kinds that occur here, by their names; each is one step in the index. */
  List<Option> kinds() {
    return db
        .sql(
            """
            with recursive known as (
              (select kind from activity order by kind limit 1)
              union all
              select (select kind from activity where kind > known.kind order by kind limit 1)
                from known
               where known.kind is not null
            )
            select kind
              from known
             where kind is not null
            """)
        .query((row, _) -> row.getString("kind"))
        .list()
        .stream()
        .map(kind -> new Option(kind, t("activity." + kind)))
        .toList();
  }

  private StatementSpec asked(
      StatementSpec statement, ActivityQuestion question, @Nullable UUID before) {
    return statement
        .param("q", question.text())
        .param("who", question.person())
        .param("kind", question.kindText())
        .param("from", start(question.from()))
        .param("until", question.until() == null ? null : start(question.until().plusDays(1)))
        .param("subject", question.subject())
        .param("seal", question.seal())
        .param("before", before);
  }

  private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
    return day == null ? null : Sql.utc(days.startOf(day));
  }
}

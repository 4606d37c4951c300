package org.walnut.audit.web;

import static org.walnut.web.Words.t;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;
import org.walnut.web.Show;

/** What was done, newest first. */
@Repository
@Transactional(readOnly = true)
public class ActivityScreens {

  /** An activity as its list and the API show it. */
  public record ActivityRow(
      UUID id,
      Instant at,
      String who,
      String kind,
      String subjectKind,
      UUID subject,
      String label,
      @Nullable String why) {

    public String when() {
      return Show.time(at);
    }

    public String what() {
      return t("activity." + kind);
    }

    public String history() {
      return "/activities?subject=" + subject;
    }
  }

  private final JdbcClient db;

  ActivityScreens(JdbcClient db) {
    this.db = db;
  }

  Paged<ActivityRow> list(String q, @Nullable UUID subject, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, at, who, kind, subject_kind, subject_id, label, why
                  from activity
                 where (:q = '' or who = :q or kind like :q || '%' or label like '%' || :q || '%')
                   and (:subject::uuid is null or subject_id = :subject::uuid)
                   and (:before::uuid is null or id < :before::uuid)
                 order by id desc
                 limit 26
                """)
            .param("q", q)
            .param("subject", subject)
            .param("before", cursor.uuid(0))
            .query(ActivityScreens::row)
            .list(),
        25,
        row -> Cursor.of(row.id()));
  }

  private static ActivityRow row(ResultSet row, int index) throws SQLException {
    return new ActivityRow(
        Sql.uuid(row, "id"),
        Sql.instant(row, "at"),
        row.getString("who"),
        row.getString("kind"),
        row.getString("subject_kind"),
        Sql.uuid(row, "subject_id"),
        row.getString("label"),
        row.getString("why"));
  }
}

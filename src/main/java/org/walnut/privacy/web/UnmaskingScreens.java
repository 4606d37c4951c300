package org.walnut.privacy.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.privacy.Field;
import org.walnut.privacy.Purpose;
import org.walnut.privacy.SubjectKind;
import org.walnut.shared.Sql;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** Who saw what in the clear, newest first. */
@Repository
@Transactional(readOnly = true)
class UnmaskingScreens {

  private final JdbcClient db;

  UnmaskingScreens(JdbcClient db) {
    this.db = db;
  }

  Paged<UnmaskingRow> list(String q, @Nullable UUID subject, Cursor cursor) {
    return Paged.of(
        db.sql(
                """
                select id, at, who, subject_kind, subject_id, label, fields, purpose, why
                  from unmasking
                 where (:q = '' or who = :q or label = upper(:q))
                   and (:subject::uuid is null or subject_id = :subject::uuid)
                   and (:before::uuid is null or id < :before::uuid)
                 order by id desc
                 limit 26
                """)
            .param("q", q)
            .param("subject", subject)
            .param("before", cursor.uuid(0))
            .query(UnmaskingScreens::row)
            .list(),
        25,
        row -> Cursor.of(row.id()));
  }

  private static UnmaskingRow row(ResultSet row, int index) throws SQLException {
    return new UnmaskingRow(
        Sql.uuid(row, "id"),
        Sql.instant(row, "at"),
        row.getString("who"),
        SubjectKind.valueOf(row.getString("subject_kind")),
        Sql.uuid(row, "subject_id"),
        row.getString("label"),
        fields((String[]) row.getArray("fields").getArray()),
        Purpose.valueOf(row.getString("purpose")),
        row.getString("why"));
  }

  private static List<Field> fields(String[] names) {
    return Arrays.stream(names).map(Field::valueOf).toList();
  }
}

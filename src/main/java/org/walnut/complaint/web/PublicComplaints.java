package org.walnut.complaint.web;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.shared.Days;
import org.walnut.web.Cursor;
import org.walnut.web.Paged;

/** The complaints one by one, for everybody, newest first. */
@Repository
@Transactional(readOnly = true)
class PublicComplaints {

  private static final int PAGE = 25;

  private final JdbcClient db;
  private final Days days;

  PublicComplaints(JdbcClient db, Days days) {
    this.db = db;
    this.days = days;
  }

  /**
   * @param code the beginning of one, or empty
   */
  Paged<PublicRow> page(String code, @Nullable ComplaintSubject subject, Cursor cursor) {
    var rows =
        db.sql(
                """
                select id, code, subject, state, filed_on, due_on
                  from complaint
                 where starts_with(code, upper(:code))
                   and (:subject::text is null or subject = :subject::text)
                   and (:after::uuid is null or id < :after::uuid)
                 order by id desc
                 limit :most
                """)
            .param("code", code)
            .param("subject", subject == null ? null : subject.name())
            .param("after", cursor.uuid(0))
            .param("most", PAGE + 1)
            .query((row, _) -> PublicRow.of(row, days.today()))
            .list();
    return Paged.of(rows, PAGE, row -> Cursor.of(row.id()));
  }
}

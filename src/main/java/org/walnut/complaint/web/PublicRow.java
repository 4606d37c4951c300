package org.walnut.complaint.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.walnut.complaint.ComplaintState;
import org.walnut.complaint.ComplaintSubject;
import org.walnut.shared.Sql;
import org.walnut.web.Show;
import org.walnut.web.Words;

/**
 * A complaint as everybody may see it: neither who complained, nor of whom, nor where, nor the
 * words.
 */
public record PublicRow(
    UUID id,
    String code,
    ComplaintSubject subject,
    ComplaintState state,
    LocalDate filedOn,
    @Nullable LocalDate dueOn,
    boolean overdue) {

  public String subjectName() {
    return Words.label(subject);
  }

  public String stateName() {
    return Words.label(state);
  }

  public String filed() {
    return Show.date(filedOn);
  }

  public String due() {
    return dueOn == null ? "" : Show.date(dueOn);
  }

  static PublicRow of(ResultSet row, LocalDate today) throws SQLException {
    var due = Sql.dateOrNull(row, "due_on");
    return new PublicRow(
        Sql.uuid(row, "id"),
        row.getString("code"),
        ComplaintSubject.valueOf(row.getString("subject")),
        ComplaintState.valueOf(row.getString("state")),
        Sql.date(row, "filed_on"),
        due,
        due != null && due.isBefore(today));
  }
}
